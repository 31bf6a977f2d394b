package org.suprovid.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.validation.BindingResult;
import org.suprovid.platform.FieldError;

/**
 * A deadline of a draft as somebody fills it in.
 *
 * @param reminders blank ones are none
 * @param seen the draft's revision that it was filled in on
 */
public record TimerForm(
        String enabled,
        Length duration,
        List<Length> reminders,
        Length grace,
        String escalateTo,
        String calendar,
        String shift,
        String seen) {

    private static final int SPARE = 1;
    private static final int FEWEST = 3;

    static TimerForm of(Timer timer, int seen) {
        List<Length> reminders =
                new ArrayList<>(timer.reminders().stream().map(Length::of).toList());
        int places = Math.max(FEWEST, reminders.size() + SPARE);
        Stream.generate(() -> Length.NONE).limit(places - reminders.size()).forEach(reminders::add);
        return new TimerForm(
                String.valueOf(timer.enabled()),
                Length.of(timer.duration()),
                reminders,
                timer.grace().isZero() ? Length.NONE : Length.of(timer.grace()),
                timer.escalateTo().name(),
                timer.calendar().name(),
                timer.shift().name(),
                String.valueOf(seen));
    }

    TimerLine line(String code) {
        List<Length> typed = reminders == null
                ? List.of()
                : reminders.stream().filter(reminder -> !reminder.isEmpty()).toList();
        return new TimerLine(
                code,
                "true".equals(enabled) || "false".equals(enabled) ? Boolean.valueOf(enabled) : null,
                duration == null ? null : duration.text(),
                null,
                typed.stream().map(Length::text).toList(),
                grace == null || grace.isEmpty() ? Span.ZERO.toString() : grace.text(),
                escalateTo,
                calendar,
                shift);
    }

    /** Puts what is wrong beside the fields of the page; what becomes wrong elsewhere, beside the duration. */
    void into(BindingResult binding, String code, List<FieldError> errors) {
        for (FieldError error : errors) {
            String timer = PageErrors.timer(error);
            if (timer == null || timer.equals(code)) {
                String field = onPage(PageErrors.field(error));
                binding.rejectValue(field, PageErrors.text(error), PageErrors.args(error), null);
            } else {
                Object[] other = {PageErrors.named(timer)};
                binding.rejectValue("duration.amount", "standard.error.order.other", other, null);
            }
        }
    }

    private String onPage(String field) {
        if (field.equals("duration") || field.equals("grace")) {
            return field + ".amount";
        }
        if (field.startsWith("reminders[")) {
            int nth = Integer.parseInt(field.replaceAll("\\D", ""));
            return "reminders[" + filled().get(nth) + "].amount";
        }
        return field;
    }

    /** Where the reminders stand that are not blank. */
    private List<Integer> filled() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < reminders.size(); i++) {
            if (!reminders.get(i).isEmpty()) {
                places.add(i);
            }
        }
        return places;
    }
}
