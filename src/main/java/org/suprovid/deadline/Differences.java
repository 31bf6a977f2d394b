package org.suprovid.deadline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suprovid.standard.CatalogueTimer;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.Timer;
import org.suprovid.standard.TimerCatalogue;

/** Which deadlines get other dates where one version of a standard takes the place of others. */
record Differences(String changed, String exact, String following) {

    static Differences between(Collection<StandardVersion> olds, StandardVersion to) {
        List<String> changed = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        for (StandardVersion old : olds) {
            to.timers().stream()
                    .filter(timer -> differ(old, old.timer(timer.code()), to, timer))
                    .forEach(timer -> {
                        changed.add(old.id() + ":" + timer.code());
                        codes.add(timer.code());
                    });
        }
        return new Differences(String.join(",", changed), String.join(",", exact(olds, to, codes)), following(codes));
    }

    /** Bounds and whom a delay is reported to make no date. */
    private static boolean differ(StandardVersion old, Timer before, StandardVersion to, Timer after) {
        boolean same = before.enabled() == after.enabled()
                && before.duration().equals(after.duration())
                && before.reminders().equals(after.reminders())
                && before.grace().equals(after.grace())
                && before.calendar() == after.calendar()
                && before.shift() == after.shift();
        return !same || (after.needsWorkingDays() && !old.calendar().equals(to.calendar()));
    }

    /** Another standard of a case may count it in hours although these do not: then the second matters to it, too. */
    private static Set<String> exact(Collection<StandardVersion> olds, StandardVersion to, Set<String> codes) {
        return codes.stream()
                .filter(code -> Stream.concat(olds.stream(), Stream.of(to))
                                .anyMatch(version ->
                                        version.timer(code).duration().isExact())
                        || mayBeExact(code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean mayBeExact(String code) {
        return TimerCatalogue.shipped()
                .find(code)
                .map(known -> known.standing().lower().isExact())
                .orElse(false);
    }

    /** All pairs of a row in which a change may break the order, empty if it touches none (R-CFG-07). */
    private static String following(Set<String> codes) {
        List<CatalogueTimer> later = TimerCatalogue.shipped().all().stream()
                .filter(timer -> timer.after() != null)
                .toList();
        boolean touched =
                later.stream().anyMatch(timer -> codes.contains(timer.code()) || codes.contains(timer.after()));
        return touched
                ? later.stream()
                        .map(timer -> timer.after() + ":" + timer.code())
                        .collect(Collectors.joining(","))
                : "";
    }
}
