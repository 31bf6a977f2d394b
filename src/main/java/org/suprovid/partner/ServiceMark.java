package org.suprovid.partner;

/**
 * How clients and workers have marked the services of one partner, in one respect.
 *
 * @param part CLIENT for the client's mark of the whole, WORKER for the case manager's, or one of the five of R-REF-71
 * @param count how many marks there are
 * @param mean 1 to 5
 */
public record ServiceMark(String part, int count, Double mean) {}
