package org.suprovid.worklist;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.FormContext;
import org.suprovid.document.SampleForms;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;

/** Finishes tasks with synthetic answers on the same way as people do: for demo data, rehearsals and benchmarks. */
@Service
public class TaskWalk {

    private static final Locale LANGUAGE = Locale.forLanguageTag("uk");
    private final TaskDoor door;
    private final TaskWork work;
    private final SampleForms samples;

    TaskWalk(TaskDoor door, TaskWork work, SampleForms samples) {
        this.door = door;
        this.work = work;
        this.samples = samples;
    }

    /**
     * Finishes one task.
     *
     * @param wanted answers that matter, given where the form is being filled; the rest is filled in
     * @param words put into texts that must not stay empty
     */
    @Transactional
    public void finish(
            String taskId, StaffMember worker, Function<FormContext, Map<String, Object>> wanted, String words) {
        FormContext form = door.open(taskId, worker, LANGUAGE).form();
        try {
            work.submit(taskId, worker, samples.complete(form, wanted.apply(form), words), LANGUAGE);
        } catch (Problem.Invalid refused) {
            // paths and codes only, never what was answered
            String where = refused.errors().stream()
                    .map(error -> error.path() + " " + error.code())
                    .collect(joining(", "));
            throw new IllegalStateException(form.form() + " does not take the answers: " + where, refused);
        }
    }

    /** Leaves a draft behind, as somebody interrupted would. */
    @Transactional
    public void begin(String taskId, StaffMember worker, Map<String, Object> answers) {
        work.saveDraft(taskId, worker, answers, LANGUAGE);
    }
}
