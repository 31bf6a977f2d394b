package org.suprovid.worklist;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;
import org.suprovid.document.Documents;
import org.suprovid.document.Readings;
import org.suprovid.engine.Diagrams;
import org.suprovid.engine.OpenTask;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;

/** Gathers what stands beside a task's form. */
@Service
class TaskSheets {

    private static final Pattern RULES = Pattern.compile("\\s+([A-Z]{1,3}-[\\w-]+(…\\w+)?[,;.]?\\s*)+$");
    private final TaskDoor door;
    private final WorkMapper mapper;
    private final WorkItems items;
    private final Diagrams diagrams;
    private final Deadlines deadlines;
    private final Documents documents;
    private final Readings readings;

    TaskSheets(
            TaskDoor door,
            WorkMapper mapper,
            WorkItems items,
            Diagrams diagrams,
            Deadlines deadlines,
            Documents documents,
            Readings readings) {
        this.door = door;
        this.mapper = mapper;
        this.items = items;
        this.diagrams = diagrams;
        this.deadlines = deadlines;
        this.documents = documents;
        this.readings = readings;
    }

    /** Name of a task that is still open. */
    @Transactional(readOnly = true)
    String name(String taskId, StaffMember reader, Locale locale) {
        OpenTask task = door.open(taskId, reader, locale).task();
        return diagrams.name(task.processDefinitionId(), task.key(), locale);
    }

    /** Reading what was sent back may leave its trace in the access log. */
    @Transactional
    TaskSheet sheet(String taskId, StaffMember reader, Locale locale) {
        TaskDoor.Opened opened = door.open(taskId, reader, locale);
        OpenTask task = opened.task();
        List<WorkRow> rows = mapper.ofBusinessKey(task.businessKey(), String.valueOf(reader.id()));
        WorkItem item = items
                .of(rows.stream().filter(row -> row.id().equals(taskId)).toList(), locale)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("worklist.task.unknown"));
        return new TaskSheet(
                taskId,
                item.name(),
                withoutRules(diagrams.help(task.processDefinitionId(), task.key(), locale)),
                documents.about(opened.form()),
                documents.remark(opened.form()),
                documents.facts(opened.form()),
                item.colleague(),
                readings.decidedOn(opened.form()).sections(),
                documents.toRead(opened.form()),
                item.who(),
                item.number(),
                opened.subject().path(),
                item.steps(),
                deadlines.byTask(taskId).orElse(null));
    }

    /** The rules' ids at the end of a documentation are for those who draw the diagram. */
    private static String withoutRules(String documentation) {
        return RULES.matcher(documentation).replaceFirst("");
    }
}
