package org.suprovid.partner;

/**
 * An organisation that provides services to our clients.
 *
 * @param kind code of R-CAT-30, named by the text {@code partner.kind.<kind>}
 */
public record Partner(long id, String code, String name, String kind, boolean active) {}
