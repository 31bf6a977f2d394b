package org.suprovid.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A version as its page shows it: deadlines in groups and choices, beside what they differ from.
 *
 * @param before the version before it, null where that plays no part
 * @param base null if it stands alone
 */
public record VersionTable(StandardVersion version, StandardVersion before, StandardVersion base) {

    public List<TimerRow.Group> groups() {
        Map<String, List<TimerRow>> groups = TimerCatalogue.shipped().all().stream()
                .collect(Collectors.groupingBy(
                        CatalogueTimer::group,
                        LinkedHashMap::new,
                        Collectors.mapping(timer -> row(timer.code()), Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new TimerRow.Group(group.getKey(), group.getValue()))
                .toList();
    }

    public TimerRow row(String timer) {
        return new TimerRow(
                version.timer(timer),
                before == null ? null : before.timer(timer),
                base == null ? null : base.timer(timer),
                version.ownTimers().contains(timer));
    }

    public List<FlagRow> flags() {
        return FlagCatalogue.all().stream().map(flag -> flag(flag.code())).toList();
    }

    public FlagRow flag(String code) {
        return new FlagRow(
                code,
                version.flags().get(code),
                before == null ? version.flags().get(code) : before.flags().get(code),
                base == null ? null : base.flags().get(code),
                version.ownFlags().contains(code),
                base != null);
    }

    /** What holds in it that did not hold before. */
    public List<Difference> differences() {
        Stream<Difference> timers = groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(TimerRow::isChanged)
                .flatMap(row -> TimerChange.between(row.before(), row.timer()).stream()
                        .map(change -> Difference.of(row.timer().code(), change)));
        Stream<Difference> choices = flags().stream()
                .filter(FlagRow::isChanged)
                .map(row -> new Difference(null, row.code(), null, row.was(), row.now()));
        return Stream.concat(timers, choices).toList();
    }

    /**
     * One value that holds in a version and did not hold before.
     *
     * @param timer code of the deadline, null if it is a choice
     * @param flag code of the choice, null if it is a deadline
     * @param field what of the deadline
     */
    public record Difference(String timer, String flag, String field, Shown was, Shown now) {

        private static Difference of(String timer, TimerChange change) {
            String field = change.field().label();
            Shown was = Shown.ofTimer(field, change.before());
            return new Difference(timer, null, field, was, Shown.ofTimer(field, change.after()));
        }
    }
}
