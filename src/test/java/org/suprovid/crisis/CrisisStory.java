package org.suprovid.crisis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** Crises on their way: each is called by its number, and walked by the people of its case. */
@Component
public class CrisisStory {

    private final CrisisReporting reporting;
    private final CrisisPlanSheets plans;
    private final UserTasks tasks;
    private final Records records;
    private final RuntimeService runtime;
    private final Walks walks;

    CrisisStory(
            CrisisReporting reporting,
            CrisisPlanSheets plans,
            UserTasks tasks,
            Records records,
            RuntimeService runtime,
            Walks walks) {
        this.reporting = reporting;
        this.plans = plans;
        this.tasks = tasks;
        this.records = records;
        this.runtime = runtime;
        this.walks = walks;
    }

    /** What somebody types in a corridor. */
    Map<String, Object> report() {
        return new HashMap<>(Map.of(
                "danger", "YES",
                "crisisType", "VIOLENCE",
                "place", "HOME",
                "happenedOn", walks.today().toString(),
                "whatHappened", CaseWalk.WORDS,
                "reporter", "CLIENT"));
    }

    /** Reported by the case manager; returns its number within the case. */
    public int reported(CaseWalk of) {
        return of.as(of.manager, () -> reported(of, report()));
    }

    /** The same by whoever acts. */
    public int reported(String caseNumber) {
        return reporting.report(caseNumber, report()).number();
    }

    int reported(CaseWalk of, Map<String, Object> answers) {
        return reporting.report(of.number(), answers).number();
    }

    /** Reported, and walked to its end without looking back on it yet. */
    public int over(CaseWalk of) {
        int crisis = reported(of);
        finish(of, crisis, "UserTask_ReachClient", Map.of());
        finish(of, crisis, "UserTask_PlanResponse", Map.of("planUsed", hasPlan(of) ? "YES" : "NO_PLAN"));
        finish(of, crisis, "UserTask_RecordCrisis", Map.of());
        return crisis;
    }

    /** The task to write the crisis plan is set by hand. */
    public String planWanted(CaseWalk of) {
        return of.as(of.manager, () -> plans.ask(of.number())).orElseThrow();
    }

    private boolean hasPlan(CaseWalk of) {
        return of.as(of.manager, () -> plans.of(of.number())).current() != null;
    }

    void finish(CaseWalk of, int crisis, String key, Map<String, Object> own) {
        of.finish(task(of, crisis, key), own);
    }

    OpenTask task(CaseWalk of, int crisis, String key) {
        return open(of, crisis).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Crisis waits at " + waitsAt(of, crisis)));
    }

    List<String> waitsAt(CaseWalk of, int crisis) {
        return open(of, crisis).stream().map(OpenTask::key).sorted().toList();
    }

    private List<OpenTask> open(CaseWalk of, int crisis) {
        return tasks.of(instance(of, crisis));
    }

    String instance(CaseWalk of, int crisis) {
        return one(of, crisis, "x.process_instance_id");
    }

    ProcessInstance process(CaseWalk of, int crisis) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance(of, crisis))
                .singleResult();
    }

    String state(CaseWalk of, int crisis) {
        return one(of, crisis, "x.state");
    }

    String one(CaseWalk of, int crisis, String column) {
        return records.rows(
                        "SELECT " + column + "::text FROM crisis x JOIN case_file c ON c.id = x.case_id"
                                + " WHERE c.number = ? AND x.number = ?",
                        of.number(),
                        crisis)
                .get(0);
    }

    /** State and day of everything promised under a code, the first promise first. */
    List<String> promised(CaseWalk of, String code) {
        return records.rows(
                "SELECT d.state || ' ' || to_char(d.due_at AT TIME ZONE 'Europe/Kyiv', 'YYYY-MM-DD HH24:MI') FROM deadline d"
                        + " JOIN case_file c ON c.id = d.case_id WHERE c.number = ? AND d.code = ? ORDER BY d.id",
                of.number(),
                code);
    }

    /** What the timeline tells of crises, in order. */
    List<String> told(CaseWalk of) {
        return records.rows(
                "SELECT substr(e.kind, 8) || coalesce(' ' || e.subject, '') FROM case_event e JOIN case_file c ON c.id = e.case_id"
                        + " WHERE c.number = ? AND e.kind LIKE 'crisis.%' ORDER BY e.id",
                of.number());
    }
}
