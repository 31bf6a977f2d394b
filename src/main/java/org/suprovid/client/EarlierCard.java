package org.suprovid.client;

/** All that is told about a card of somebody else's client: that it exists, since which year, and whether it is open. */
public record EarlierCard(String number, int year, boolean open) {}
