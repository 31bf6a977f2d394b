package org.suprovid.activity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** What is to be done next for an event: each is a place in the diagram where it waits for word (T-24, T-24b, T-24c). */
enum ActivityStep {
    GATHER("Event_MaterialsGathered"),
    PREPARE("Event_RoomPrepared"),
    ORDER("Event_TicketsOrdered"),
    HOLD("Event_ActivityHeld"),
    JUDGE("Event_ActivityJudged");

    /** R-CAT-40: two days for the room, one for the event; what is left before goes into gathering. */
    private static final int ROOM_AND_EVENT = 3;

    private final String element;

    ActivityStep(String element) {
        this.element = element;
    }

    static Optional<ActivityStep> at(Collection<String> elements) {
        return Arrays.stream(values())
                .filter(step -> elements.contains(step.element))
                .findFirst();
    }

    /**
     * By when; null where nothing says so.
     *
     * @param off days that do not count on the way to the event, where the standard counts working days
     */
    LocalDate due(Activity of, Collection<LocalDate> off) {
        return switch (this) {
            case GATHER -> before(of, ROOM_AND_EVENT, off);
            case PREPARE -> before(of, 1, off);
            case ORDER -> of.readyOn();
            case HOLD -> of.lastDay();
            case JUDGE -> null;
        };
    }

    /** So many days before the event that count, and not before work on it began. */
    private static LocalDate before(Activity of, int days, Collection<LocalDate> off) {
        LocalDate day = of.heldOn();
        for (int left = days; left > 0; left--) {
            do {
                day = day.minusDays(1);
            } while (off.contains(day));
        }
        return day.isBefore(of.begunOn()) ? of.begunOn() : day;
    }
}
