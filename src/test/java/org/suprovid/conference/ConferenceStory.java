package org.suprovid.conference;

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
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;
import org.suprovid.worklist.TaskWalk;

/** Conferences on their way: each is called by its number, and walked by the people of its case. */
@Component
public class ConferenceStory {

    private final ConferenceCalling calling;
    private final TaskWalk walk;
    private final UserTasks tasks;
    private final Records records;
    private final RuntimeService runtime;
    private final Walks walks;

    ConferenceStory(
            ConferenceCalling calling,
            TaskWalk walk,
            UserTasks tasks,
            Records records,
            RuntimeService runtime,
            Walks walks) {
        this.calling = calling;
        this.walk = walk;
        this.tasks = tasks;
        this.records = records;
        this.runtime = runtime;
        this.walks = walks;
    }

    /** What is typed to call one for today. */
    Map<String, Object> call(CaseWalk of) {
        Map<String, Object> call = new HashMap<>(UsualAnswers.dated(UsualAnswers.conferenceCall(), walks.today()));
        call.put("question", CaseWalk.WORDS);
        call.put("agenda", CaseWalk.WORDS + "\nЯк далі");
        call.put("ledBy", String.valueOf(of.manager.id()));
        return call;
    }

    /** Called by the case manager, who leads it; returns its number within the case. */
    public int called(CaseWalk of) {
        return called(of, Map.of());
    }

    /** @param own answers besides or in place of the usual ones */
    public int called(CaseWalk of, Map<String, Object> own) {
        Map<String, Object> answers = call(of);
        answers.putAll(UsualAnswers.dated(own, walks.today()));
        return of.as(of.manager, () -> calling.call(of.number(), answers).number());
    }

    static Map<String, Object> colleague(StaffMember member, String knows) {
        return Map.of("member", String.valueOf(member.id()), "knows", knows);
    }

    static Map<String, Object> decision(String what, StaffMember doer, String due) {
        return Map.of("what", what, "doer", String.valueOf(doer.id()), "due", due);
    }

    /** Minutes with something decided. */
    @SafeVarargs
    static Map<String, Object> decided(Map<String, Object>... decisions) {
        return Map.of("decisions", List.of(decisions));
    }

    /** Called and held; what was decided is the case manager's to carry out. Returns its number within the case. */
    public int decided(CaseWalk of) {
        int conference = called(of);
        hold(of, conference, decided(decision("Лист до школи", of.manager, "TODAY+3")));
        return conference;
    }

    /** Held, and the minutes ask for an update of the plan. */
    public void asksForAnUpdate(CaseWalk of, int conference) {
        hold(of, conference, Map.of("conferenceFollows", "PLAN_UPDATE"));
    }

    public void hold(CaseWalk of, int conference, Map<String, Object> own) {
        finish(of, of.manager, conference, "UserTask_HoldConference", own);
    }

    void finish(CaseWalk of, StaffMember who, int conference, String key, Map<String, Object> own) {
        finish(of, who, task(of, conference, key), own);
    }

    void finish(CaseWalk of, StaffMember who, OpenTask task, Map<String, Object> own) {
        Map<String, Object> answers = of.answers(task.key());
        answers.putAll(UsualAnswers.dated(own, walks.today()));
        of.as(who, () -> {
            walk.finish(task.id(), who, form -> answers, CaseWalk.WORDS);
            return null;
        });
    }

    OpenTask task(CaseWalk of, int conference, String key) {
        return open(of, conference).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Conference waits at " + waitsAt(of, conference)));
    }

    List<OpenTask> open(CaseWalk of, int conference) {
        return tasks.of(one(of, conference, "x.process_instance_id"));
    }

    List<String> waitsAt(CaseWalk of, int conference) {
        return open(of, conference).stream().map(OpenTask::key).sorted().toList();
    }

    ProcessInstance process(CaseWalk of, int conference) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(one(of, conference, "x.process_instance_id"))
                .singleResult();
    }

    String state(CaseWalk of, int conference) {
        return one(of, conference, "x.state");
    }

    public String id(CaseWalk of, int conference) {
        return one(of, conference, "x.id");
    }

    String one(CaseWalk of, int conference, String column) {
        return records.rows(
                        "SELECT " + column + "::text FROM conference x JOIN case_file c ON c.id = x.case_id"
                                + " WHERE c.number = ? AND x.number = ?",
                        of.number(),
                        conference)
                .get(0);
    }

    /** Who has what to do by when, and how far it is. */
    List<String> decisions(CaseWalk of, int conference) {
        return records.rows(
                "SELECT d.number || ' ' || d.state || ' ' || d.doer_id || ' ' || d.due_on FROM conference_decision d"
                        + " JOIN conference x ON x.id = d.conference_id JOIN case_file c ON c.id = x.case_id"
                        + " WHERE c.number = ? AND x.number = ? ORDER BY d.number",
                of.number(),
                conference);
    }

    public String decisionId(CaseWalk of, int conference, int number) {
        return records.rows(
                        "SELECT d.id FROM conference_decision d JOIN conference x ON x.id = d.conference_id"
                                + " JOIN case_file c ON c.id = x.case_id WHERE c.number = ? AND x.number = ? AND d.number = ?",
                        of.number(),
                        conference,
                        number)
                .get(0);
    }

    /** State and day of everything promised under a code, the first promise first. */
    List<String> promised(CaseWalk of, String code) {
        return records.rows(
                "SELECT d.state || ' ' || to_char(d.due_at AT TIME ZONE 'Europe/Kyiv', 'YYYY-MM-DD') FROM deadline d"
                        + " JOIN case_file c ON c.id = d.case_id WHERE c.number = ? AND d.code = ? ORDER BY d.id",
                of.number(),
                code);
    }

    /** What the timeline tells of conferences, in order. */
    List<String> told(CaseWalk of) {
        return records.rows(
                "SELECT substr(e.kind, 12) || coalesce(' ' || e.subject, '') FROM case_event e JOIN case_file c ON c.id = e.case_id"
                        + " WHERE c.number = ? AND e.kind LIKE 'conference.%' ORDER BY e.id",
                of.number());
    }

    /** What somebody is told now, and by which day. */
    List<String> toldTo(StaffMember member) {
        return records.rows(
                "SELECT kind || ' ' || coalesce(day::text, '') FROM notification WHERE staff_id = ? AND withdrawn_at IS NULL"
                        + " AND kind LIKE 'CONFERENCE%' ORDER BY id",
                member.id());
    }
}
