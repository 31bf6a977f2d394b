package org.suprovid.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Slice;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** What a worker has to do, in the order of its dates; a page costs the same at any caseload. */
@Service
@Transactional(readOnly = true)
public class Worklist {

    static final int PAGE = 50;
    /** The task of the diagram {@code crisis} that waits until the client is reached (T-29). */
    static final String REACH_CLIENT = "UserTask_ReachClient";

    private static final int IN_A_CALENDAR = 500;
    /** Timers switched off by the standard lie beyond. */
    private static final LocalDate FAR = LocalDate.of(9000, 1, 1);

    private final WorkMapper mapper;
    private final WorkItems items;
    private final Clock clock;

    Worklist(WorkMapper mapper, WorkItems items, Clock clock) {
        this.mapper = mapper;
        this.items = items;
        this.clock = clock;
    }

    /**
     * One page of open tasks: one's own and those waiting for a role one holds.
     *
     * @param kind element id to narrow to one kind of task, or null
     * @param number beginning of a case or request number, or null
     * @param after cursor of the page before, or null
     */
    public Slice<WorkItem> page(StaffMember reader, String kind, String number, String after, Locale locale) {
        return page(reader, new WorkFilter(kind, number, WorkFilter.Until.ALL), after, locale);
    }

    Slice<WorkItem> page(StaffMember reader, WorkFilter filter, String after, Locale locale) {
        var query = new WorkMapper.WorkQuery(
                String.valueOf(reader.id()),
                roles(reader),
                blank(filter.kind()),
                escaped(filter.number()),
                filter.until().end(LocalDate.now(clock)),
                WorkCursor.read(after),
                PAGE + 1);
        Slice<WorkRow> rows = Slice.of(mapper.page(query), PAGE, WorkCursor::of);
        return new Slice<>(items.of(rows.rows(), locale), rows.next());
    }

    /** Clients in a crisis who are not reached yet, whatever else is late; the most urgent first. */
    List<WorkItem> crises(StaffMember reader, String number, Locale locale) {
        return page(reader, REACH_CLIENT, number, null, locale).rows();
    }

    /** One's own tasks that have a date, the nearest first, as many as a calendar needs. */
    List<WorkRow> dated(StaffMember reader) {
        var query = new WorkMapper.WorkQuery(
                String.valueOf(reader.id()), Set.of(), null, null, FAR.atStartOfDay(), null, IN_A_CALENDAR);
        return mapper.page(query);
    }

    /** Open tasks that are due before a moment in the engine's zone, the oldest first. */
    List<WorkRow> dueBefore(StaffMember reader, LocalDateTime moment, int most) {
        return mapper.page(
                new WorkMapper.WorkQuery(String.valueOf(reader.id()), roles(reader), null, null, moment, null, most));
    }

    /** The open tasks of one case or request. */
    public List<WorkItem> of(String number, StaffMember reader, Locale locale) {
        return items.of(mapper.ofBusinessKey(number, String.valueOf(reader.id())), locale);
    }

    /** The number under which a matter goes on: a request that became a case is followed into the case. */
    public String goesOnAs(String number) {
        return mapper.followedBy(number);
    }

    /** Dates that passed in the programmes one supervises; the oldest first, at most twenty. */
    List<LateRow> lateInTeam(StaffMember reader) {
        return reader.has(Role.SUPERVISOR) ? mapper.lateInTeam(20) : List.of();
    }

    /** Days agreed with one's clients, about them or for asking them, that have come or come within a week; the earliest first, at most twenty. */
    List<AgreedRow.Shown> agreed(StaffMember reader) {
        LocalDate today = LocalDate.now(clock);
        return items.named(mapper.agreed(reader.id(), today.plusWeeks(1), today.minusMonths(1), 20));
    }

    private static Set<String> roles(StaffMember reader) {
        // tasks of a case manager are assigned by name (R-ROLE-24); only a supervisor takes from a common heap
        return reader.roles().stream()
                .filter(role -> role == Role.SUPERVISOR)
                .map(Role::name)
                .collect(Collectors.toSet());
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String escaped(String number) {
        String text = blank(number);
        return text == null
                ? null
                : text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
