package org.suprovid.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suprovid.platform.FieldError;

/** What must hold within and between the timers of one standard (R-CFG-03, R-CFG-07). */
final class TimerRules {

    private static final List<String> STEPS_TO_TREATMENT =
            List.of("CONFIRM_TEST", "MED_REGISTRATION", "ART_PRESCRIBED");

    private final Map<String, Timer> timers;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<FieldError> warnings = new ArrayList<>();

    /** @param timers all that hold in a version, also those that its base sets */
    TimerRules(Collection<Timer> timers) {
        this.timers = timers.stream().collect(Collectors.toMap(Timer::code, Function.identity()));
        timers.forEach(this::within);
        timers.forEach(this::afterAnother);
        leavesTime(List.of("NAVIGATION_MAX"));
        leavesTime(STEPS_TO_TREATMENT);
    }

    /** What forbids the standard. */
    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** What is odd, and may be meant. */
    List<FieldError> warnings() {
        return List.copyOf(warnings);
    }

    private void within(Timer timer) {
        Span duration = timer.duration();
        if (timer.fixedDuty() && !timer.enabled()) {
            errors.add(at(timer, "enabled", "standard.error.duty"));
        }
        if (duration.isExact() && !timer.lower().isExact()) {
            errors.add(at(timer, "duration", "standard.error.hours"));
        }
        if (!duration.isNeverShorterThan(timer.lower())) {
            errors.add(at(timer, "duration", "standard.error.tooShort", timer.lower()));
        }
        if (!timer.upper().isNeverShorterThan(duration)) {
            errors.add(at(timer, "duration", "standard.error.tooLong", timer.upper()));
        }
        for (Span reminder : timer.reminders()) {
            if (!duration.isZero() && reminder.compareTo(duration) >= 0) {
                warnings.add(at(timer, "reminders", "standard.warning.reminder", reminder));
            }
        }
    }

    /**
     * A check that comes before the one it follows makes no sense, on whatever day it begins; nor does one without the other:
     * where several donors pay, another donor's earlier check might fall on the same day.
     */
    private void afterAnother(Timer timer) {
        Optional<Timer> earlier = TimerCatalogue.shipped()
                .find(timer.code())
                .map(CatalogueTimer::after)
                .map(timers::get);
        if (earlier.isPresent() && !earlier.get().alwaysBefore(timer)) {
            errors.add(
                    at(timer, "duration", "standard.error.order", earlier.get().code()));
        }
        if (earlier.isPresent() && timer.enabled() && !earlier.get().enabled()) {
            errors.add(at(
                    timer, "enabled", "standard.error.order.off", earlier.get().code()));
        }
    }

    /** Navigation, and the steps to treatment one after the other, end before case management must end. */
    private void leavesTime(List<String> codes) {
        Timer whole = timers.get("CM_MAX");
        List<Span> spans = codes.stream()
                .filter(timers::containsKey)
                .map(code -> timers.get(code).duration())
                .toList();
        boolean comparable = whole != null && spans.size() == codes.size();
        if (comparable && Span.sum(spans).compareTo(whole.duration()) >= 0) {
            warnings.add(at(whole, "duration", "standard.warning.noTime", String.join(", ", codes)));
        }
    }

    private static FieldError at(Timer timer, String field, String code, Object... args) {
        Object[] texts = List.of(args).stream().map(Object::toString).toArray();
        return new FieldError("timers." + timer.code() + "." + field, code, texts);
    }
}
