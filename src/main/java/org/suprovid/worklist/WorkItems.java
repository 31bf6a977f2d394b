package org.suprovid.worklist;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.suprovid.client.People;
import org.suprovid.deadline.Subjects;
import org.suprovid.engine.Diagrams;
import org.suprovid.engine.Diagrams.Stage;
import org.suprovid.worklist.WorkItem.Group;
import org.suprovid.worklist.WorkItem.State;
import org.suprovid.worklist.WorkItem.Step;

/** Turns rows into what people read: task and stage names in their language, the client's name, words for dates. */
@Component
class WorkItems {

    private final Diagrams diagrams;
    private final People people;
    private final Subjects subjects;
    private final Clock clock;

    WorkItems(Diagrams diagrams, People people, Subjects subjects, Clock clock) {
        this.diagrams = diagrams;
        this.people = people;
        this.subjects = subjects;
        this.clock = clock;
    }

    List<WorkItem> of(List<WorkRow> rows, Locale locale) {
        Map<Long, String> names = people.names(
                rows.stream().map(WorkRow::personId).filter(Objects::nonNull).toList());
        Map<String, String> about =
                subjects.ofTasks(rows.stream().map(WorkRow::id).toList(), locale);
        Map<String, List<Stage>> stages = new HashMap<>();
        return rows.stream()
                .map(row -> item(row, names.get(row.personId()), about.get(row.id()), stages, locale))
                .toList();
    }

    private WorkItem item(WorkRow row, String name, String about, Map<String, List<Stage>> stages, Locale locale) {
        String number = row.caseNumber() == null ? row.requestNumber() : row.caseNumber();
        String card = row.cardNumber() == null ? number : row.cardNumber();
        String who = name == null || name.isBlank() ? card : card + " · " + name;
        String task = diagrams.name(row.processDefinitionId(), row.key(), locale);
        return new WorkItem(
                row.id(),
                row.key(),
                task,
                about,
                row.due(),
                group(row.due()),
                row.mine(),
                row.standingIn(),
                number,
                who,
                steps(row, stages, locale));
    }

    private List<Step> steps(WorkRow row, Map<String, List<Stage>> stages, Locale locale) {
        if (row.stage() == null) {
            return List.of();
        }
        return stages
                .computeIfAbsent(row.algorithm(), key -> diagrams.definitionOf(key)
                        .map(definition -> diagrams.stages(definition, locale))
                        .orElse(List.of()))
                .stream()
                .map(stage -> new Step(stage.name(), state(stage.code(), row.stage()), null))
                .toList();
    }

    private static State state(String stage, String current) {
        int order = stage.compareTo(current);
        return order < 0 ? State.DONE : order == 0 ? State.CURRENT : State.TO_COME;
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
