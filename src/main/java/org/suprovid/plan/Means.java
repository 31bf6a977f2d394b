package org.suprovid.plan;

/**
 * Means given out to the client; КМ-2, column 5.
 *
 * @param item code of R-CAT-12
 */
public record Means(String item, int quantity) {}
