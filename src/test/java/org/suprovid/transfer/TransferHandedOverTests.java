package org.suprovid.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.crisis.CrisisStory;
import org.suprovid.engine.UserTasks;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.transfer.TransferStory.OtherSide;

/** Everything open is the receiver's: nothing lost, nothing twice, and the timeline tells it in order (R-LESSON-60, R-ROLE-25). */
@SystemTest
class TransferHandedOverTests {

    @Autowired
    Walks walks;

    @Autowired
    TransferStory story;

    @Autowired
    CrisisStory crises;

    @Autowired
    Records records;

    @Autowired
    UserTasks tasks;

    private CaseWalk karina;
    private OtherSide other;
    private String slip;

    @BeforeEach
    void aReferralInMarch() {
        walks.itIs("2026-03-02T10:00");
        karina = story.referring(walks.somebody());
        slip = karina.refer(Map.of());
        other = story.otherSide();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    /** A check is due, and a line gets its result between the sending and the receipt. */
    @Test
    void aCheckIsDueAndALineIsBeingFinishedMeanwhile() {
        long id = story.sent(karina, other);
        List<String> promised = checks(karina.number());
        assertThat(promised).isNotEmpty();
        walks.untilItIs("2026-03-09T09:00");
        assertThat(checkTasks()).isNotEmpty();
        List<String> open = lines(karina.number(), "PLANNED', 'IN_PROGRESS");
        karina.finishLine(own(karina.number()), Map.of());
        List<String> still = lines(karina.number(), "PLANNED', 'IN_PROGRESS");
        assertThat(still).hasSize(open.size() - 1);
        List<String> due = checks(karina.number());
        List<String> waiting = checkTasks();

        String next = story.accepted(other.manager(), id);

        assertThat(checks(next)).as("every promised check, on its day").isEqualTo(due);
        assertThat(checks(karina.number())).as("and only once").isEmpty();
        assertThat(checkTasks())
                .isEqualTo(waiting.stream()
                        .map(task -> task.replace(
                                karina.manager.id() + "", other.manager().id() + ""))
                        .toList());
        assertThat(lines(next, "PLANNED', 'IN_PROGRESS"))
                .as("what is open goes on")
                .isEqualTo(still);
        assertThat(lines(karina.number(), "DONE")).as("what is done stays").hasSize(1);
        assertThat(lines(karina.number(), "PLANNED', 'IN_PROGRESS")).isEmpty();
        assertThat(lines(karina.number(), "CARRIED_OVER")).isEqualTo(still);
        assertThat(records.rows(
                        "SELECT count(*) FROM case_file c JOIN referral r ON r.case_id = c.id WHERE c.number = ?",
                        next))
                .containsExactly("1");
        assertThat(timeline(karina.number()))
                .containsSubsequence(
                        "transfer.REQUESTED",
                        "transfer.AGREED",
                        "transfer.APPROVED",
                        "transfer.SENT",
                        "transfer.RECEIVED",
                        "CASE_GOES_ON",
                        "plan.LINES_PASSED_ON",
                        "PERSON_LEAVES");
        assertThat(timeline(next)).containsSubsequence("CASE_CONTINUES", "plan.LINES_TAKEN_ALONG", "STAGE_ENTERED");
    }

    /** The receiver makes the check, drafts the plan that begins with what came along, and the referral finds its line again. */
    @Test
    void theReceiverGoesOnWithoutBeginningAnew() {
        long id = story.sent(karina, other);
        walks.untilItIs("2026-03-09T09:00");
        String next = story.accepted(other.manager(), id);
        CaseWalk there = walks.follow(next, other.manager(), other.supervisor());
        assertThat(there.waitsAt()).as("the card is known").containsExactly("UserTask_AssessNeeds");
        there.finishOnSlip(slip, "UserTask_MakeCheck", Map.of());
        assertThat(records.rows(
                        "SELECT count(*) FROM referral_check k JOIN referral r ON r.id = k.referral_id"
                                + " WHERE r.slip_number = ? AND k.result = 'DONE' AND k.staff_id = ?",
                        slip,
                        other.manager().id()))
                .containsExactly("1");
        there.finish("UserTask_AssessNeeds").finish("UserTask_SolutionFocusedCounselling");
        assertThat(lines(next, "PLANNED', 'IN_PROGRESS"))
                .as("the draft begins with them")
                .hasSize(2);
        Map<String, Object> line = new HashMap<>(
                UsualAnswers.km2("LEGAL_ADVICE", records.needs(next).get(0), "TODAY+14"));
        line.put("slipNumber", slip);
        there.finish(
                        "UserTask_DraftServicePlan",
                        Map.of("km1", List.of(), "km2", List.of(line), "uncoveredReason", "Разом із рештою"))
                .finish("UserTask_AgreePlan");
        assertThat(records.rows(
                        "SELECT (l.case_id = r.case_id)::text FROM referral r JOIN plan_line l ON l.id = r.plan_line_id"
                                + " WHERE r.slip_number = ?",
                        slip))
                .containsExactly("true");
        assertThat(there.waitsAt()).as("no second slip for the same line").doesNotContain("UserTask_IssueReferral");
    }

    @Test
    void whatTheClientDoesNotWantPassedOnStays() {
        long id = story.requested(karina, other);
        karina.finish("UserTask_AskConsent", Map.of("parts", List.of("MILESTONES")))
                .finish("UserTask_ApproveTransfer")
                .finish("UserTask_SendPackage");
        String next = story.accepted(other.manager(), id);
        assertThat(lines(next, "PLANNED', 'IN_PROGRESS")).isEmpty();
        assertThat(records.needs(next)).isEmpty();
        assertThat(checks(next)).isEmpty();
        assertThat(checks(karina.number())).isNotEmpty();
    }

    @Test
    void theCrisisPlanComesAlong() {
        crises.planWanted(karina);
        karina.finish("UserTask_MakeCrisisPlan");
        long id = story.sent(karina, other);
        String next = story.accepted(other.manager(), id);
        assertThat(records.rows(
                        "SELECT p.state || ' ' || p.version FROM crisis_plan p JOIN case_file c ON c.id = p.case_id WHERE c.number = ?",
                        next))
                .containsExactly("CURRENT 1");
    }

    /** The day agreed with the client is the receiver's. */
    @Test
    void theAgreedDayComesAlong() {
        karina.finish("UserTask_MonitoringContact", Map.of("nextContactOn", "TODAY+9"));
        List<String> agreed = next(karina.number());
        String there = story.accepted(other.manager(), story.sent(karina, other));
        assertThat(next(there)).isEqualTo(agreed);
        assertThat(next(karina.number())).containsExactly("none");
    }

    /** The line that our own worker carries out. */
    private long own(String number) {
        return Long.parseLong(records.rows(
                        "SELECT l.id FROM plan_line l JOIN case_file c ON c.id = l.case_id WHERE c.number = ? AND l.kind = 'KM1'",
                        number)
                .get(0));
    }

    private List<String> next(String number) {
        return records.rows("SELECT coalesce(next_contact_on::text, 'none') FROM case_file WHERE number = ?", number);
    }

    /** Open promises of checks with their days. */
    private List<String> checks(String number) {
        return records.rows(
                "SELECT d.code || ' ' || d.due_at || ' ' || d.subject FROM deadline d JOIN case_file c ON c.id = d.case_id"
                        + " WHERE c.number = ? AND d.code LIKE 'REF_CHECK%' AND d.state = 'OPEN' ORDER BY d.code",
                number);
    }

    private List<String> checkTasks() {
        return tasks.ofBusinessKey(slip).stream()
                .map(task -> task.key() + " " + task.assignee())
                .sorted()
                .toList();
    }

    private List<String> lines(String number, String states) {
        return records.rows(
                "SELECT l.kind || ' ' || coalesce(l.service, '-') || ' ' || l.due FROM plan_line l JOIN case_file c ON c.id = l.case_id"
                        + " WHERE c.number = ? AND l.state IN ('" + states + "') ORDER BY 1",
                number);
    }

    private List<String> timeline(String number) {
        return records.rows(
                "SELECT e.kind FROM case_event e JOIN case_file c ON c.id = e.case_id WHERE c.number = ? ORDER BY e.id",
                number);
    }
}
