package org.suprovid.casework;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.RowAccess;

/** All that runs beside a case, whoever sees it. */
@Component
class Beside {

    private final ObjectProvider<WorkBeside> works;
    private final UserTasks tasks;
    private final RowAccess access;

    Beside(ObjectProvider<WorkBeside> works, UserTasks tasks, RowAccess access) {
        this.works = works;
        this.tasks = tasks;
        this.access = access;
    }

    boolean isAnything(CaseFile file) {
        return !keys(file).isEmpty();
    }

    /** Open tasks of the case manager; those of others stay where they are. */
    long tasks(CaseFile file) {
        String manager = String.valueOf(file.caseManagerId());
        return keys(file).stream()
                .flatMap(key -> tasks.ofBusinessKey(key).stream())
                .filter(task -> manager.equals(task.assignee()))
                .count();
    }

    private List<String> keys(CaseFile file) {
        return access.asSystem(() ->
                works.stream().flatMap(work -> work.running(file.id()).stream()).toList());
    }
}
