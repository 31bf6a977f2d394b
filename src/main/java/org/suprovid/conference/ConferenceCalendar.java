package org.suprovid.conference;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.RowAccess;

/** The conferences of the team, by week: of the cases one sees, and those one takes part in (R-12S-10). */
@Component
@Transactional(readOnly = true)
class ConferenceCalendar {

    private static final int WEEKS = 6;
    private static final Comparator<CalendarRow> IN_ORDER = Comparator.comparing(CalendarRow::heldOn)
            .thenComparing(CalendarRow::heldTime)
            .thenComparing(CalendarRow::id);

    private final ConferenceMapper conferences;
    private final RowAccess access;
    private final Clock clock;

    ConferenceCalendar(ConferenceMapper conferences, RowAccess access, Clock clock) {
        this.conferences = conferences;
        this.access = access;
        this.clock = clock;
    }

    /** @param takesPart whether the reader is expected there */
    record Entry(CalendarRow row, boolean seesCase, boolean takesPart) {

        /** Where the reader may read more of it. */
        public String path() {
            return seesCase ? ConferencePaths.of(row.caseNumber(), row.number()) : ConferencePaths.invitation(row.id());
        }
    }

    /** Six weeks from a Monday on. @param weeks by their Mondays, those without a conference left out */
    record Shown(LocalDate from, LocalDate before, LocalDate after, Map<LocalDate, List<Entry>> weeks) {}

    /** @param day any day of the first week, null for this week */
    Shown from(LocalDate day) {
        LocalDate monday =
                (day == null ? LocalDate.now(clock) : day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusWeeks(WEEKS).minusDays(1);
        List<Entry> entries = entries(monday, sunday);
        Map<LocalDate, List<Entry>> weeks = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.row().heldOn().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.toList()));
        return new Shown(monday, monday.minusWeeks(WEEKS), monday.plusWeeks(WEEKS), weeks);
    }

    private List<Entry> entries(LocalDate from, LocalDate to) {
        List<CalendarRow> seen = conferences.between(from, to);
        List<CalendarRow> mine = asked(from, to);
        Set<Long> seenIds = ids(seen);
        Set<Long> mineIds = ids(mine);
        List<CalendarRow> all = new ArrayList<>(seen);
        mine.stream().filter(row -> !seenIds.contains(row.id())).forEach(all::add);
        return all.stream()
                .sorted(IN_ORDER)
                .map(row -> new Entry(row, seenIds.contains(row.id()), mineIds.contains(row.id())))
                .toList();
    }

    private List<CalendarRow> asked(LocalDate from, LocalDate to) {
        long me = CurrentActor.staffId();
        return access.asOneself(() -> conferences.ofParticipant(me, from, to));
    }

    private static Set<Long> ids(List<CalendarRow> rows) {
        return rows.stream().map(CalendarRow::id).collect(Collectors.toCollection(HashSet::new));
    }
}
