package org.suprovid.activity;

import java.util.List;

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
