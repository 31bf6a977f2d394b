package org.suprovid.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Documents;
import org.suprovid.document.DraftSeen;
import org.suprovid.document.FormView;
import org.suprovid.document.Made;
import org.suprovid.document.Submission;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.StaffMember;

/**
 * Works on one task: shows its form, keeps what is being typed, finishes it. Finishing is one transaction: the
 * document, the tables its form owns, and the engine's next step (design §3).
 */
@Service
public class TaskWork {

    private final TaskDoor door;
    private final Documents documents;
    private final UserTasks tasks;
    private final WorkMapper mapper;
    private final RowAccess access;

    TaskWork(TaskDoor door, Documents documents, UserTasks tasks, WorkMapper mapper, RowAccess access) {
        this.door = door;
        this.documents = documents;
        this.tasks = tasks;
        this.mapper = mapper;
        this.access = access;
    }

    @Transactional
    public FormView form(String taskId, StaffMember reader, Locale locale) {
        return documents.open(door.open(taskId, reader, locale).form());
    }

    /** @param seen the draft that the window knows of @return when it was saved; empty if another window was faster */
    @Transactional
    public Optional<Instant> saveDraft(
            String taskId, StaffMember writer, Map<String, Object> answers, DraftSeen seen, Locale locale) {
        return documents.saveDraft(door.open(taskId, writer, locale).form(), answers, seen);
    }

    @Transactional
    public void saveDraft(String taskId, StaffMember writer, Map<String, Object> answers, Locale locale) {
        documents.saveDraft(door.open(taskId, writer, locale).form(), answers);
    }

    /**
     * Finishes a task.
     *
     * @return what comes next for the same person in the same matter
     * @throws org.suprovid.platform.Problem.Invalid with errors at the fields; nothing is lost, the draft stays
     * @throws org.suprovid.platform.Problem.Conflict if the task has been finished or withdrawn meanwhile
     */
    @Transactional
    public NextStep submit(String taskId, StaffMember writer, Map<String, Object> answers, Locale locale) {
        TaskDoor.Opened opened = door.openAlone(taskId, writer, locale);
        Submission submission = documents.submit(opened.form(), answers);
        tasks.complete(taskId, submission.decisions());
        return next(opened, writer).after(submission.made());
    }

    private NextStep next(TaskDoor.Opened opened, StaffMember writer) {
        String number = goesOnAs(opened.subject());
        List<WorkRow> open = mapper.ofBusinessKey(number, String.valueOf(writer.id()));
        return open.stream()
                .filter(WorkRow::forReader)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(NextStep::of)
                .orElseGet(() -> new NextStep("/work", opened.subject().path(), null, null, null));
    }

    /** Only a request may go on under another number. */
    private String goesOnAs(TaskSubject subject) {
        return subject.requestNumber() != null
                ? access.asSystem(() -> mapper.followedBy(subject.requestNumber()))
                : subject.number();
    }

    /**
     * Where the worker goes on.
     *
     * @param path page of the next task, or the list if nothing waits for this person here
     * @param matter page of the case or request
     * @param key element id of the next task, whoever does it; null if none is open or none may be seen
     * @param made what the finished task has made that is wanted at once, null if nothing
     */
    public record NextStep(String path, String matter, String processDefinitionId, String key, Made made) {

        private static NextStep of(WorkRow row) {
            return new NextStep(row.path(), row.matter(), row.processDefinitionId(), row.key(), null);
        }

        private NextStep after(Made what) {
            return new NextStep(path, matter, processDefinitionId, key, what);
        }

        boolean mine() {
            return path.startsWith("/tasks/");
        }
    }
}
