package org.suprovid.document;

/**
 * One possible answer.
 *
 * @param value code that is stored
 * @param label words that are shown, already in the reader's language
 */
public record Option(String value, String label) {}
