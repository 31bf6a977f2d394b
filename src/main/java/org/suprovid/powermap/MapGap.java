package org.suprovid.powermap;

import java.util.List;

/**
 * A service that the client needs and that nobody accessible provides.
 *
 * @param service code of a service or a kind of help
 * @param farther numbers on the map of those who provide it and are hard to reach
 */
public record MapGap(String service, List<Integer> farther) {}
