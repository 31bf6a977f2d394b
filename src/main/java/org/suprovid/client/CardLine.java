package org.suprovid.client;

/**
 * A card in a list.
 *
 * @param name of the person, empty if not known
 * @param responsible name of the responsible specialist
 */
record CardLine(Card card, String name, String responsible) {}
