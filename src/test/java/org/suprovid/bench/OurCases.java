package org.suprovid.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.suprovid.client.Requests;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;
import org.suprovid.worklist.TaskWork;
import org.suprovid.worklist.Worklist;

/** Cases walked as the pages do it: every answer checked, sealed, written into its tables, the diagram moved on. */
@TestComponent
class OurCases {

    private static final Locale LANGUAGE = Locale.forLanguageTag("uk");
    private final Walks walks;
    private final TestStaff staff;
    private final Requests requests;
    private final TaskWork work;
    private final Worklist worklist;
    private final TaskService engine;
    private final RecordedAnswers answers;
    private final List<StaffMember> managers = new ArrayList<>();
    private long programme;
    private StaffMember supervisor;

    OurCases(
            Walks walks,
            TestStaff staff,
            Requests requests,
            TaskWork work,
            Worklist worklist,
            TaskService engine,
            RecordedAnswers answers) {
        this.walks = walks;
        this.staff = staff;
        this.requests = requests;
        this.work = work;
        this.worklist = worklist;
        this.engine = engine;
        this.answers = answers;
    }

    /** People to work, and one case whose answers are given again. */
    void prepare(int workers) {
        programme = staff.programme();
        supervisor = staff.supervisor(programme);
        for (int i = 0; i < workers; i++) {
            managers.add(staff.caseManager(programme));
        }
        CaseWalk first = walks.somebody(programme, managers.get(0), supervisor).toRound();
        first.finish("UserTask_RecordLineResult").finish("UserTask_RecordLineResult");
        first.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT")).leave("SOLVED_INDEPENDENT", "YES", "YES");
        answers.record(first);
    }

    /** @param opened whether every form is opened before it is sent, as a browser does */
    void walk(int worker, boolean opened) {
        StaffMember manager = managers.get(worker);
        try (var binding = TestStaff.acts(manager)) {
            var person = Somebody.another();
            String request = requests.start(programme).number();
            TaskWork.NextStep next = null;
            for (String key : Route.INTAKE) {
                next = finish(task(request, key, next), key, manager, person, opened);
            }
            String number = worklist.goesOnAs(request);
            for (String key : Route.CASE) {
                next = finish(task(number, key, next), key, manager, person, opened);
            }
            try (var approving = TestStaff.acts(supervisor)) {
                finish(task(number, Route.APPROVAL, next), Route.APPROVAL, supervisor, person, opened);
            }
        }
    }

    /** The task one was led to, or found where one was not. */
    private String task(String number, String key, TaskWork.NextStep next) {
        if (next != null && key.equals(next.key()) && next.path().startsWith("/tasks/")) {
            return next.path().substring("/tasks/".length());
        }
        Task found = engine.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(key)
                .listPage(0, 1)
                .get(0);
        return found.getId();
    }

    private TaskWork.NextStep finish(String task, String key, StaffMember who, Somebody person, boolean opened) {
        boolean asked = opened || RecordedAnswers.ASKS.contains(key);
        Map<String, Object> data = asked ? work.form(task, who, LANGUAGE).data() : Map.of();
        try {
            return work.submit(task, who, answers.of(key, person, data), LANGUAGE);
        } catch (Problem.Invalid refused) {
            throw new IllegalStateException(key + " " + refused.errors(), refused);
        }
    }
}
