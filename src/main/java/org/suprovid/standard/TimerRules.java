package org.suprovid.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold within and between the timers of one standard (R-CFG-03, R-CFG-07). */
final class TimerRules {

    private static final List<String> CHECKS = List.of("REF_CHECK_0", "REF_CHECK_1W", "REF_CHECK_1M", "REF_CHECK_3M");
    private static final List<String> STEPS_TO_TREATMENT =
            List.of("CONFIRM_TEST", "MED_REGISTRATION", "ART_PRESCRIBED");

    private TimerRules() {}

    /** A rule that is broken; only a warning if the standard may still be used. */
    record Finding(String timer, String reason, boolean warning) {}

    static List<Finding> findings(Collection<Timer> timers) {
        Map<String, Timer> byCode = timers.stream().collect(Collectors.toMap(Timer::code, Function.identity()));
        return Stream.of(timers.stream().flatMap(TimerRules::within), checksInOrder(byCode), phasesFit(byCode))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Finding> within(Timer timer) {
        List<Finding> findings = new ArrayList<>();
        Span duration = timer.duration();
        if (timer.fixedDuty() && !timer.enabled()) {
            findings.add(error(timer, "a fixed duty cannot be switched off"));
        }
        if (timer.lower() != null && duration.compareTo(timer.lower()) < 0) {
            findings.add(error(timer, duration + " is shorter than its lower bound " + timer.lower()));
        }
        if (timer.upper() != null && duration.compareTo(timer.upper()) > 0) {
            findings.add(error(timer, duration + " is longer than its upper bound " + timer.upper()));
        }
        timer.reminders().stream()
                .filter(reminder -> !duration.isZero() && reminder.compareTo(duration) >= 0)
                .forEach(reminder -> findings.add(warning(timer, "reminder " + reminder + " comes before the start")));
        return findings.stream();
    }

    /** A check that comes before the one it follows makes no sense: an error. */
    private static Stream<Finding> checksInOrder(Map<String, Timer> timers) {
        List<Finding> findings = new ArrayList<>();
        List<Timer> checks = present(timers, CHECKS);
        for (int i = 1; i < checks.size(); i++) {
            Timer earlier = checks.get(i - 1);
            if (checks.get(i).duration().compareTo(earlier.duration()) <= 0) {
                findings.add(error(checks.get(i), "must fall later than " + earlier.code()));
            }
        }
        return findings.stream();
    }

    /** Navigation, and the steps to treatment one after the other, end before case management must end. */
    private static Stream<Finding> phasesFit(Map<String, Timer> timers) {
        Timer whole = timers.get("CM_MAX");
        if (whole == null) {
            return Stream.empty();
        }
        return Stream.of(List.of("NAVIGATION_MAX"), STEPS_TO_TREATMENT)
                .filter(codes -> timers.keySet().containsAll(codes))
                .filter(codes -> Span.sum(present(timers, codes).stream()
                                        .map(Timer::duration)
                                        .toList())
                                .compareTo(whole.duration())
                        >= 0)
                .map(codes -> warning(whole, "leaves no time for " + String.join(", ", codes)));
    }

    private static List<Timer> present(Map<String, Timer> timers, List<String> codes) {
        return codes.stream().filter(timers::containsKey).map(timers::get).toList();
    }

    private static Finding error(Timer timer, String reason) {
        return new Finding(timer.code(), reason, false);
    }

    private static Finding warning(Timer timer, String reason) {
        return new Finding(timer.code(), reason, true);
    }
}
