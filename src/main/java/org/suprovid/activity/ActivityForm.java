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
}
