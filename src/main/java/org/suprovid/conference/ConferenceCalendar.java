package org.suprovid.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Weeks;

/** The conferences of the team, by week: of the cases one sees, and those one takes part in (R-12S-10). */
@Component
@Transactional(readOnly = true)
class ConferenceCalendar {

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

    /** @param day any day of the first week, null for this week */
    Weeks<Entry> from(LocalDate day) {
        return Weeks.from(day == null ? LocalDate.now(clock) : day, this::entries, entry -> entry.row()
                .heldOn());
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
