package org.suprovid.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.suprovid.platform.FieldErrors;

/** What must be so of an event that somebody plans. */
final class ActivityRules {

    static final List<String> CHANNELS = List.of("NOTICE_BOARD", "PERSONALLY", "MEDIA", "OTHER");
    static final int LINE = 120;
    static final String REQUIRED = "activity.error.required";

    private ActivityRules() {}

    /** @param standard the day by the donor's standard, null if it says none @throws Problem.Invalid with every error at its field */
    static void check(ActivityForm form, Collection<Long> programmes, LocalDate standard, LocalDate today) {
        FieldErrors errors = errors();
        if (form.programme() == null || !programmes.contains(form.programme())) {
            errors.add("programme", REQUIRED);
        }
        oneOf(errors, "service", form.service(), ActivityKind.SERVICES);
        oneOf(errors, "channel", form.channel(), CHANNELS);
        errors.required("title", form.title(), LINE).required("place", form.place(), LINE);
        if (form.heldOn() == null && standard == null) {
            errors.add("heldOn", REQUIRED);
        }
        if (form.heldOn() != null && form.heldOn().isBefore(today)) {
            errors.add("heldOn", "activity.error.past");
        }
        errors.refuse();
    }

    static FieldErrors errors() {
        return new FieldErrors("activity.error");
    }

    static void oneOf(FieldErrors errors, String field, String chosen, List<String> known) {
        if (chosen == null || !known.contains(chosen)) {
            errors.add(field, REQUIRED);
        }
    }
}
