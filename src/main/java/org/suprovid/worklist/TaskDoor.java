package org.suprovid.worklist;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.FormContext;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.Problem;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** Lets somebody at a task, or says why not: one's own tasks and those one stands in for, a supervisor also those of the programme (R-ROLE-24). */
@Component
class TaskDoor {

    private final UserTasks tasks;
    private final WorkMapper mapper;
    private final TaskRefusals refusals;

    TaskDoor(UserTasks tasks, WorkMapper mapper, TaskRefusals refusals) {
        this.tasks = tasks;
        this.mapper = mapper;
        this.refusals = refusals;
    }

    /** An open task together with whom it is about and the context its form needs. */
    record Opened(OpenTask task, TaskSubject subject, FormContext form) {}

    /**
     * Opens the door to a task.
     *
     * @throws TaskFinished if somebody has finished it meanwhile and the reader may know
     * @throws Problem.NotFound if there is no such task, or the reader may not see what it is about: both look the same
     * @throws Problem.Forbidden if the reader sees what it is about, but it waits for somebody else
     */
    @Transactional(readOnly = true)
    Opened open(String taskId, StaffMember reader, Locale locale) {
        return open(tasks.find(taskId), taskId, reader, locale);
    }

    /** The same for whoever is about to finish it: somebody else at the same door waits until the transaction ends. */
    @Transactional
    Opened openAlone(String taskId, StaffMember reader, Locale locale) {
        return open(tasks.held(taskId), taskId, reader, locale);
    }

    private Opened open(Optional<OpenTask> found, String taskId, StaffMember reader, Locale locale) {
        OpenTask task = found.orElseThrow(() -> refusals.gone(taskId));
        TaskSubject subject = Optional.ofNullable(mapper.subject(task.businessKey()))
                .orElseThrow(() -> refusals.closed(taskId, reader));
        if (!mayDo(task, subject, reader)) {
            throw refusals.others(task, subject);
        }
        return new Opened(task, subject, context(task, subject, locale));
    }

    /** The record itself has been looked up under the reader's row access before this is asked. */
    private static boolean mayDo(OpenTask task, TaskSubject subject, StaffMember reader) {
        boolean own = String.valueOf(reader.id()).equals(task.assignee());
        boolean standsIn = task.candidateRoles().isEmpty()
                && subject.substituteId() != null
                && subject.substituteId() == reader.id();
        return own || standsIn || reader.has(Role.SUPERVISOR);
    }

    /** A line of the plan, a decision, crisis, conference, transfer or partner; of a referral the control visit, or else itself. */
    private String about(OpenTask task, TaskSubject subject) {
        return subject.referralId() == null
                ? tasks.element(task, "lineId")
                        .or(() -> tasks.near(task, "decisionId", "crisisId", "conferenceId", "transferId", "partnerId"))
                        .orElse("")
                : tasks.near(task, "visitId").orElse(String.valueOf(subject.referralId()));
    }

    private FormContext context(OpenTask task, TaskSubject subject, Locale locale) {
        return new FormContext(
                task.formId(),
                task.formDeploymentId(),
                task.id(),
                task.key(),
                subject.requestId(),
                subject.cardId(),
                subject.caseId(),
                subject.personId(),
                about(task, subject),
                locale);
    }
}
