package org.suprovid.client;

import java.util.List;
import org.suprovid.platform.Keyset;

/**
 * Which cards; null and empty mean: any.
 *
 * @param responsible staff id of the responsible specialist
 * @param numbers spellings of a card number, any of them
 * @param marks of the person, all of them
 * @param after where the page before ended
 */
record CardFilter(CardStatus status, Long responsible, List<String> numbers, List<PersonMark> marks, Keyset after) {}
