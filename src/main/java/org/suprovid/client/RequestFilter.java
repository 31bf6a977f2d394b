package org.suprovid.client;

import java.time.Instant;
import java.util.List;
import org.suprovid.platform.Keyset;

/**
 * Which rows of the register; null and empty mean: any.
 *
 * @param mine staff id of who took it or goes on with it
 * @param from taken at this moment or later
 * @param until taken before this moment
 * @param numbers spellings of a number, any of them
 * @param marks of the person, all of them
 * @param after where the page before ended
 */
record RequestFilter(
        RequestState state,
        Long mine,
        Instant from,
        Instant until,
        List<String> numbers,
        List<PersonMark> marks,
        Keyset after) {}
