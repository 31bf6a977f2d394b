package org.suprovid.client;

/**
 * A row of the register as it is read.
 *
 * @param name of the person, empty if not known
 * @param responsible name of the staff member who goes on with it
 * @param partner name of the partner it was passed to, empty if to none
 */
public record RequestLine(Request request, String name, String takenBy, String responsible, String partner) {}
