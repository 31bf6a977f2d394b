package org.suprovid.worklist;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.suprovid.engine.OpenTask;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Says why a task does not open, to each reader no more than they may know. */
@Component
class TaskRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(TaskRefusals.class);
    private final WorkMapper mapper;
    private final StaffDirectory staff;

    TaskRefusals(WorkMapper mapper, StaffDirectory staff) {
        this.mapper = mapper;
        this.staff = staff;
    }

    /** Nobody is asked to do it any more. */
    RuntimeException gone(String taskId) {
        FinishedTask finished = mapper.finished(taskId);
        return finished == null ? new Problem.NotFound("worklist.task.unknown") : new TaskFinished(finished);
    }

    /** Whoever may not see what it is about learns no more than of a task that never was; the operator can see that somebody tried. */
    RuntimeException closed(String taskId, StaffMember reader) {
        LOG.warn("Staff {} was not let at task {}", reader.id(), taskId);
        return new Problem.NotFound("worklist.task.unknown");
    }

    /** Whoever sees the case, and was perhaps told of a delay in it, learns for whom the task waits. */
    RuntimeException others(OpenTask task, TaskSubject subject) {
        Object who = Optional.ofNullable(task.assignee())
                .flatMap(id -> staff.find(Long.parseLong(id)))
                .<Object>map(StaffMember::name)
                .orElseGet(() -> new DefaultMessageSourceResolvable("worklist.task.others.supervisor"));
        return new Problem.Forbidden("worklist.task.others", who, subject.path(), subject.number());
    }
}
