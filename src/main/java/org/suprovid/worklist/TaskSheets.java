package org.suprovid.worklist;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;
import org.suprovid.engine.Diagrams;
import org.suprovid.engine.OpenTask;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;

/** Gathers what stands beside a task's form. */
@Service
class TaskSheets {

    private final TaskDoor door;
    private final WorkMapper mapper;
    private final WorkItems items;
    private final Diagrams diagrams;
    private final Deadlines deadlines;

    TaskSheets(TaskDoor door, WorkMapper mapper, WorkItems items, Diagrams diagrams, Deadlines deadlines) {
        this.door = door;
        this.mapper = mapper;
        this.items = items;
        this.diagrams = diagrams;
        this.deadlines = deadlines;
    }

    /** Name of a task that is still open. */
    @Transactional(readOnly = true)
    String name(String taskId, StaffMember reader, Locale locale) {
        OpenTask task = door.open(taskId, reader, locale).task();
        return diagrams.name(task.processDefinitionId(), task.key(), locale);
    }

    @Transactional(readOnly = true)
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
                diagrams.help(task.processDefinitionId(), task.key(), locale),
                item.who(),
                item.number(),
                opened.subject().path(),
                item.steps(),
                deadlines.byTask(taskId).orElse(null));
    }
}
