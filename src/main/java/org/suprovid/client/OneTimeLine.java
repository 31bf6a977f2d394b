package org.suprovid.client;

import java.util.List;

/**
 * A row of the sheet as it is read.
 *
 * @param person name or code
 * @param services in words
 */
record OneTimeLine(OneTimeService service, String person, String worker, List<String> services) {}
