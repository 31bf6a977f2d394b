package org.suprovid.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/** What must be so of an event that somebody plans. */
final class ActivityRules {

    static final List<String> CHANNELS = List.of("NOTICE_BOARD", "PERSONALLY", "MEDIA", "OTHER");
    private static final int LINE = 120;
    private static final String REQUIRED = "activity.error.required";

    private ActivityRules() {}

    /** @param standard the day by the donor's standard, null if it says none @throws Problem.Invalid with every error at its field */
    static void check(ActivityForm form, Collection<Long> programmes, LocalDate standard, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (form.programme() == null || !programmes.contains(form.programme())) {
            errors.add(new FieldError("programme", REQUIRED));
        }
        among("service", form.service(), ActivityKind.SERVICES, errors);
        among("channel", form.channel(), CHANNELS, errors);
        line("title", form.title(), errors);
        line("place", form.place(), errors);
        if (form.heldOn() == null && standard == null) {
            errors.add(new FieldError("heldOn", REQUIRED));
        }
        if (form.heldOn() != null && form.heldOn().isBefore(today)) {
            errors.add(new FieldError("heldOn", "activity.error.past"));
        }
        refuse(errors);
    }

    static void line(String field, String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError(field, REQUIRED));
        } else if (text.length() > LINE) {
            errors.add(new FieldError(field, "activity.error.tooLong", LINE));
        }
    }

    static void among(String field, String chosen, List<String> known, List<FieldError> errors) {
        if (chosen == null || !known.contains(chosen)) {
            errors.add(new FieldError(field, REQUIRED));
        }
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors);
        }
    }
}
