package org.suprovid.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** Whether anything holds in it that did not hold before. */
    public boolean isChanged() {
        return groups().stream().flatMap(group -> group.rows().stream()).anyMatch(TimerRow::isChanged)
                || flags().stream().anyMatch(FlagRow::isChanged);
    }
}
