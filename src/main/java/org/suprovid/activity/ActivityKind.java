package org.suprovid.activity;

import java.util.List;
import org.suprovid.deadline.CountedDate;

/** What has to be done before and after an event depends on what is offered (R-CAT-40, T-24). */
enum ActivityKind {
    /** Materials are gathered, the room is prepared, everybody shows what they like to do. */
    HOBBY,
    /** Tickets are ordered, a group goes out together. */
    OUTING,
    /** Visits for a month, which may go on. */
    SERIES,
    /** Nothing is said about it but its day. */
    EVENT;

    /** Whether a day of this event is the one that the standards give, and not one that a person chose. */
    boolean keeps(CountedDate standard, Activity planned) {
        return switch (this) {
            case HOBBY -> standard.due().equals(planned.heldOn());
            case OUTING, SERIES -> true;
            case EVENT -> false;
        };
    }

    /** Services of which one event serves many. */
    static final List<String> SERVICES =
            List.of("ELD_HOBBY", "ELD_OUTING", "ELD_COOP", "EXT_GROUP", "EXT_TRAINING", "EXT_LEISURE");

    static ActivityKind of(String service) {
        return switch (service) {
            case "ELD_HOBBY" -> HOBBY;
            case "ELD_OUTING" -> OUTING;
            case "ELD_COOP" -> SERIES;
            default -> EVENT;
        };
    }
}
