package org.suprovid.referral;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.RowAccess;

/** Referrals on their way: each is called by its slip, and walked by the people of its case. */
@Component
public class ReferralStory {

    private static final String OF_SLIP = " FROM referral r WHERE r.slip_number = ?";

    private final Walks walks;
    private final UserTasks tasks;
    private final Records records;
    private final Instances instances;
    private final Referrals referrals;
    private final RowAccess access;
    private final ChecksChosen chosen;
    private final ControlVisits controls;

    ReferralStory(
            Walks walks,
            UserTasks tasks,
            Records records,
            Instances instances,
            Referrals referrals,
            RowAccess access,
            ChecksChosen chosen,
            ControlVisits controls) {
        this.walks = walks;
        this.tasks = tasks;
        this.records = records;
        this.instances = instances;
        this.referrals = referrals;
        this.access = access;
        this.chosen = chosen;
        this.controls = controls;
    }

    /** Somebody whose agreed plan has one line, for the lawyer, that goes by referral. */
    public CaseWalk somebody() {
        return referredTo("LEGAL_ADVICE", walks.somebody());
    }

    public CaseWalk referredTo(String service, CaseWalk walk) {
        return referredTo(service, "REFERRAL", walk);
    }

    /** Somebody whose agreed plan has one line, carried out in that way. */
    public CaseWalk referredTo(String service, String way, CaseWalk walk) {
        walk.toCase()
                .finish("UserTask_OpenClientCard", Map.of("birthDate", "1979-03-02"))
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling");
        long need = records.needs(walk.number()).get(0);
        Map<String, Object> line = new HashMap<>(UsualAnswers.km2(service, need, "TODAY+14"));
        line.put("way", way);
        return walk.finish("UserTask_DraftServicePlan", Map.of("km1", List.of(), "km2", List.of(line)))
                .finish("UserTask_AgreePlan");
    }

    /** What is open of a referral, sorted. */
    public List<String> waitsAt(String slip) {
        return tasks.ofBusinessKey(slip).stream().map(OpenTask::key).sorted().toList();
    }

    public OpenTask task(String slip, String key) {
        return tasks.ofBusinessKey(slip).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among " + waitsAt(slip)));
    }

    public void finish(CaseWalk by, String slip, String key, Map<String, Object> own) {
        by.finish(task(slip, key), own);
        walks.goOn();
    }

    /** Makes the check of a code, whatever other checks are open. */
    public void check(CaseWalk by, String slip, String code, Map<String, Object> own) {
        OpenTask check = tasks.ofBusinessKey(slip).stream()
                .filter(task -> task.key().equals("UserTask_MakeCheck"))
                .filter(task ->
                        tasks.near(task, "checkCode").filter(code::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not open"));
        Map<String, Object> answers = new HashMap<>(own);
        by.finish(check, answers);
        walks.goOn();
    }

    /** Codes of the checks that are open as tasks. */
    public List<String> openChecks(String slip) {
        return tasks.ofBusinessKey(slip).stream()
                .filter(task -> task.key().equals("UserTask_MakeCheck"))
                .map(task -> tasks.near(task, "checkCode").orElseThrow())
                .sorted()
                .toList();
    }

    /** Code, state and day of what the referral itself promises, in the order of its days. */
    public List<String> promises(String slip) {
        return records.rows(
                "SELECT concat_ws(' ', d.code, d.state, (d.due_at AT TIME ZONE 'Europe/Kyiv')::date) FROM deadline d"
                        + " JOIN referral r ON (r.case_id = d.case_id OR r.id = d.referral_id) AND d.subject = r.id::text"
                        + " WHERE r.slip_number = ? AND d.code LIKE 'REF\\_CHECK%' ORDER BY d.due_at, d.id",
                slip);
    }

    /** Kinds of what anybody was told of the days of its checks. */
    public List<String> toldOfChecks(String slip) {
        return records.rows("SELECT kind FROM notification WHERE about LIKE ?", "%/REF\\_CHECK\\_%/" + id(slip));
    }

    /** Code and result of each check. */
    public List<String> checks(String slip) {
        return records.rows(
                "SELECT concat_ws(' ', k.code, k.result) FROM referral_check k JOIN referral r ON r.id = k.referral_id"
                        + " WHERE r.slip_number = ? ORDER BY array_position("
                        + "ARRAY['REF_CHECK_0', 'REF_CHECK_1W', 'REF_CHECK_1M', 'REF_CHECK_3M'], k.code::text)",
                slip);
    }

    /** Service state, monitoring state and classification. */
    public String stands(String slip) {
        return records.rows("SELECT concat_ws(' ', service_state, monitoring_state, classification)" + OF_SLIP, slip)
                .get(0);
    }

    /** State of the line that the referral belongs to. */
    public String line(String slip) {
        return records.rows("SELECT (SELECT l.state FROM plan_line l WHERE l.id = r.plan_line_id)" + OF_SLIP, slip)
                .get(0);
    }

    public long id(String slip) {
        return Long.parseLong(records.rows("SELECT id" + OF_SLIP, slip).get(0));
    }

    public String instance(String slip) {
        return records.rows("SELECT process_instance_id" + OF_SLIP, slip).get(0);
    }

    public boolean runs(String slip) {
        return instances.isRunning(instance(slip));
    }

    /** Tells the referral's process that something happened. */
    public void tell(String slip, String message, Map<String, Object> variables) {
        instances.tell(instance(slip), message, variables);
        walks.goOn();
    }

    /** What comes from a partner: on record first, then the process hears of it. */
    @Transactional
    public void answered(String slip, Visit visit) {
        access.asSystem(() -> {
            referrals.answered(id(slip), visit);
            instances.tell(instance(slip), ReferralProcess.PARTNER_FEEDBACK, Map.of());
        });
    }

    /** The same where no process walks any more. */
    @Transactional
    public void said(String slip, Visit visit) {
        access.asSystem(() -> referrals.answered(id(slip), visit));
    }

    /** The client chooses anew about the checks. */
    @Transactional
    public void choose(CaseWalk by, String slip, ChecksChoice choice) {
        by.as(by.manager, () -> {
            chosen.choose(id(slip), choice, choice == ChecksChoice.PARTLY ? "PHONE" : "");
            return null;
        });
    }

    /** Writes down a day on which something agreed is looked at. */
    @Transactional
    public void control(CaseWalk by, String slip, LocalDate on) {
        by.as(by.manager, () -> {
            controls.set(id(slip), on);
            return null;
        });
    }
}
