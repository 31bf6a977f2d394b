package org.suprovid.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * An event as somebody plans it.
 *
 * @param programme id, null where one works for one only
 * @param heldOn null to take the day that the donor's standard gives
 * @param idea id of the wish that it answers, null if none
 */
public record ActivityForm(
        Long programme,
        String service,
        String title,
        String place,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate heldOn,
        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime heldTime,
        String channel,
        Long idea) {

    public ActivityForm {
        title = title == null ? "" : title.strip();
        place = place == null ? "" : place.strip();
    }

    static ActivityForm blank(Long idea, String theme) {
        return new ActivityForm(null, null, theme, null, null, null, null, idea);
    }

    ActivityForm in(long only) {
        return new ActivityForm(only, service, title, place, heldOn, heldTime, channel, idea);
    }

    /**
     * What counts from the beginning: the day of a hobby evening, the tickets of an outing, the end of a series.
     *
     * @param instance the process that leads it
     * @param due by the standards, null if they say nothing
     */
    Activity planned(long id, String instance, long organiser, LocalDate today, LocalDate due) {
        ActivityKind kind = ActivityKind.of(service);
        return new Activity(
                id,
                programme,
                service,
                title,
                place,
                today,
                heldOn != null ? heldOn : kind == ActivityKind.SERIES ? today : due,
                heldTime,
                kind == ActivityKind.OUTING ? due : null,
                kind == ActivityKind.SERIES ? due : null,
                channel,
                organiser,
                Activity.State.RUNNING,
                null,
                null,
                null,
                instance);
    }
}
