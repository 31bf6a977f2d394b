package org.suprovid.notification;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that people are told.
 *
 * @param once names the fact and its moment: whoever was told is not told again
 * @param about path of what it hangs on, such as {@code case/17/PLAN_REVIEW}; see {@link Notifications#withdraw}
 * @param words for the places of the sentence, in their order
 * @param day the day it speaks of, null if none
 * @param link page where something can be done about it
 * @param urgent whether it may not wait for the morning's digest (R-NTF-12)
 */
public record News(Kind kind, String once, String about, List<Word> words, LocalDate day, String link, boolean urgent) {

    public News {
        words = List.copyOf(words);
    }
}
