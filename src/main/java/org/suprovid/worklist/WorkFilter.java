package org.suprovid.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * What somebody wants to see of the work.
 *
 * @param kind element id to narrow to one kind of task, or null
 * @param number beginning of a case or request number, or null
 */
record WorkFilter(String kind, String number, Until until) {

    /** How far ahead one looks; what is overdue is always in. */
    enum Until {
        TODAY,
        WEEK,
        ALL;

        /** The first moment that is not looked at any more, in the engine's zone; null if everything is. */
        LocalDateTime end(LocalDate today) {
            return switch (this) {
                case TODAY -> today.plusDays(1).atStartOfDay();
                case WEEK -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atStartOfDay();
                case ALL -> null;
            };
        }
    }
}
