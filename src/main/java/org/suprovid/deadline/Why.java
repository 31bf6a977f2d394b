package org.suprovid.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import org.suprovid.standard.Span;

/**
 * Why this date: all that it follows from. Codes and lengths are put in words where it is shown.
 *
 * @param kind how the sentence about it begins
 * @param rule id of the rule in the domain
 * @param standardCode code of the standard that set it
 * @param standard its name
 * @param event what it is counted from
 * @param length what the standard gives, null if the date was typed
 * @param from the day counted from; the instant if it is counted to the minute
 * @param due the day it falls due, or the instant; null if it is switched off
 * @param exact whether it is counted to the minute
 * @param skipped days that did not count
 * @param extensions what was granted on top, and by whom
 * @param othersKnow since when the delay that more people than the worker know of is reported, null if there is none
 * @param losers the case's other standards, whose dates are not earlier
 */
public record Why(
        Kind kind,
        String rule,
        String standardCode,
        String standard,
        int version,
        AnchorEvent event,
        Span length,
        Temporal from,
        Temporal due,
        boolean exact,
        List<LocalDate> skipped,
        List<Extension> extensions,
        Span grace,
        Instant othersKnow,
        List<Working.Loser> losers) {

    /** What kind of date it is; its sentence is {@code deadline.why.<kind>}. */
    public enum Kind {
        OFF,
        TYPED,
        /** What a partner promised in the agreement. */
        AGREED,
        EXACT,
        SAME_DAY,
        COUNTED,
        EXTENDED
    }

    static Why of(Deadline deadline) {
        Working working = deadline.working();
        Kind kind = kind(deadline.anchorEvent(), working);
        boolean exact = working.duration() != null && working.duration().isExact() && kind != Kind.OFF;
        return new Why(
                kind,
                working.rule(),
                deadline.standardCode(),
                deadline.standardName(),
                deadline.standardVersion(),
                deadline.anchorEvent(),
                working.duration(),
                exact ? deadline.anchor() : working.base(),
                exact ? deadline.dueAt() : working.due(),
                exact,
                working.skipped(),
                deadline.extensions().granted(),
                working.grace(),
                othersKnow(deadline),
                working.losers());
    }

    private static Instant othersKnow(Deadline deadline) {
        boolean alone = deadline.escalatedTo() == null || deadline.escalatedTo().equals(EscalationTarget.WORKER);
        return alone ? null : deadline.overdueSince();
    }

    static Kind kind(AnchorEvent event, Working working) {
        Span duration = working.duration();
        if (working.due() == null) {
            return Kind.OFF;
        }
        if (duration == null) {
            return event == AnchorEvent.ANSWER_AGREED ? Kind.AGREED : Kind.TYPED;
        }
        if (working.extension() != null) {
            return Kind.EXTENDED;
        }
        if (duration.isExact()) {
            return Kind.EXACT;
        }
        return duration.isZero() ? Kind.SAME_DAY : Kind.COUNTED;
    }
}
