package org.suprovid.worklist;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.suprovid.casework.Staircases;
import org.suprovid.casework.Staircases.Climbing;
import org.suprovid.casework.Step;
import org.suprovid.client.People;
import org.suprovid.deadline.Subjects;
import org.suprovid.engine.Diagrams;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;
import org.suprovid.worklist.WorkItem.Group;

/** Turns rows into what people read: task and stage names in their language, the client's name, words for dates. */
@Component
class WorkItems {

    private final Diagrams diagrams;
    private final People people;
    private final Subjects subjects;
    private final Staircases staircases;
    private final StaffDirectory staff;
    private final Clock clock;

    WorkItems(
            Diagrams diagrams,
            People people,
            Subjects subjects,
            Staircases staircases,
            StaffDirectory staff,
            Clock clock) {
        this.diagrams = diagrams;
        this.people = people;
        this.subjects = subjects;
        this.staircases = staircases;
        this.staff = staff;
        this.clock = clock;
    }

    List<WorkItem> of(List<WorkRow> rows, Locale locale) {
        Map<Long, String> names = people.names(
                rows.stream().map(WorkRow::personId).filter(Objects::nonNull).toList());
        Map<String, String> about =
                subjects.ofTasks(rows.stream().map(WorkRow::id).toList(), locale);
        Map<Long, List<Step>> stairs = stairs(rows, locale);
        return rows.stream()
                .map(row -> item(
                        row,
                        names.get(row.personId()),
                        about.get(row.id()),
                        row.caseId() == null ? List.of() : stairs.get(row.caseId()),
                        locale))
                .toList();
    }

    List<AgreedRow.Shown> named(List<AgreedRow> rows) {
        Map<Long, String> names =
                people.names(rows.stream().map(AgreedRow::personId).toList());
        return rows.stream()
                .map(row -> new AgreedRow.Shown(
                        row.kind(),
                        row.caseNumber(),
                        row.requestNumber(),
                        who(
                                row.cardNumber() == null ? row.requestNumber() : row.cardNumber(),
                                names.get(row.personId())),
                        row.day()))
                .toList();
    }

    private static String who(String card, String name) {
        return name == null || name.isBlank() ? card : card + " · " + name;
    }

    private WorkItem item(WorkRow row, String name, String about, List<Step> steps, Locale locale) {
        String number = row.number();
        String task = diagrams.name(row.processDefinitionId(), row.key(), locale);
        return new WorkItem(
                row.id(),
                row.key(),
                task,
                about,
                row.due(),
                group(row),
                row.mine(),
                row.standingIn(),
                colleague(row),
                number,
                who(row.cardNumber() == null ? number : row.cardNumber(), name),
                steps);
    }

    private String colleague(WorkRow row) {
        return row.colleagues()
                ? staff.find(row.assignee()).map(StaffMember::name).orElse(null)
                : null;
    }

    /** A request climbs no stairs yet. */
    private Map<Long, List<Step>> stairs(List<WorkRow> rows, Locale locale) {
        List<Climbing> climbing = rows.stream()
                .filter(row -> row.caseId() != null)
                .map(row -> new Climbing(row.caseId(), row.algorithm(), true))
                .distinct()
                .toList();
        return staircases.of(climbing, locale);
    }

    private Group group(WorkRow row) {
        return row.key().equals(Worklist.REACH_CLIENT) ? Group.CRISIS : group(row.due());
    }

    private Group group(OffsetDateTime due) {
        if (due == null) {
            return Group.LATER;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = due.atZoneSameInstant(clock.getZone()).toLocalDate();
        if (due.toInstant().isBefore(clock.instant())) {
            return Group.OVERDUE;
        }
        if (day.equals(today)) {
            return Group.TODAY;
        }
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return day.isAfter(sunday) ? Group.LATER : Group.WEEK;
    }
}
