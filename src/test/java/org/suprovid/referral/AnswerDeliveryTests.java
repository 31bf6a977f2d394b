package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.RowAccess;
import org.suprovid.referral.IssuedSlips.Slip;

/** What lies in the inbox reaches its referral once: early, late, after a node was killed, by one node of several (design §2.6). */
@SystemTest
class AnswerDeliveryTests {

    private static final AnswerGiven SERVED = new AnswerGiven(
            true,
            LocalDate.of(2026, 3, 3),
            ServiceOutcome.SERVED,
            LocalDate.of(2026, 3, 3),
            null,
            "Іванова С. В.",
            null,
            null,
            null,
            null);

    private static final AnswerGiven STAYED_AWAY =
            new AnswerGiven(false, null, null, null, Reasons.CLIENT_NO_SHOW, null, null, null, null, null);

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    IssuedSlips slips;

    @Autowired
    AnswerRounds rounds;

    @Autowired
    AnswersHealth health;

    @Autowired
    Records records;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    RowAccess access;

    @Autowired
    TransactionTemplate transaction;

    private Slip slip;

    @BeforeEach
    void aSlipWasIssued() {
        walks.itIs("2026-03-02");
        slip = slips.issue(walks.somebody().toRound());
        walks.itIs("2026-03-04");
    }

    @AfterEach
    void nothingIsLeftBehind() {
        transaction.executeWithoutResult(status -> access.asSystem(() ->
                sql.update("UPDATE referral_answer SET state = 'DISCARDED', discarded_for = 'NOT_OURS', done_at = now()"
                        + " WHERE state IN ('WAITING', 'PARKED')")));
        walks.backToTheSystemsTime();
    }

    @Test
    void theProcessOfTheReferralHearsIt() {
        slips.walks(slip);
        long answer = slips.answerLiesThere(slip, SERVED);
        deliverAtOnce(answer);
        assertThat(states()).containsExactly("APPLIED 0");
        assertThat(referral()).isEqualTo("SERVED");
        assertThat(variable("serviceState")).isEqualTo("SERVED");
        assertThat(waitsAt()).doesNotContain("UserTask_RecordAnswer");
        assertThat(told()).anyMatch(kind -> kind.equals("REFERRAL_ANSWERED"));
    }

    @Test
    void whatComesBeforeTheProcessWaitsForIt() {
        long answer = slips.answerLiesThere(slip, SERVED);
        deliverAtOnce(answer);
        assertThat(states()).containsExactly("WAITING 1 TOO_EARLY");
        slips.walks(slip);
        round("2026-03-04T10:00");
        assertThat(states()).containsExactly("WAITING 1 TOO_EARLY");
        round("2026-03-04T10:01");
        assertThat(states()).containsExactly("APPLIED 1");
        assertThat(referral()).isEqualTo("SERVED");
    }

    @Test
    void whatNeverFindsItsProcessIsParkedForAPerson() {
        slips.answerLiesThere(slip, SERVED);
        for (String moment : List.of("10:00", "10:01", "10:06", "10:21")) {
            assertThat(states()).allMatch(state -> state.startsWith("WAITING"));
            round("2026-03-04T" + moment);
        }
        assertThat(states()).containsExactly("PARKED 4 TOO_EARLY");
        assertThat(health.health().getDetails()).containsEntry("parked", 1).containsEntry("waiting", 0);
        assertThat(records.rows(
                        "SELECT kind FROM notification WHERE staff_id = ?",
                        slip.walk().supervisor.id()))
                .contains("ANSWER_PARKED");
    }

    @Test
    void anAnswerAfterTheEndStillCounts() {
        slips.walks(slip);
        walks.untilItIs("2026-07-01");
        assertThat(records.rows("SELECT classification FROM referral WHERE id = ?", slip.id())
                        .get(0))
                .isIn("COMPLETED_FORMAL", "COMPLETED_UNKNOWN");
        transaction.executeWithoutResult(status -> access.asSystem(() ->
                sql.update("UPDATE referral_link SET expires_at = '2026-08-01' WHERE referral_id = ?", slip.id())));
        deliverAtOnce(slips.answerLiesThere(slip, SERVED));
        assertThat(states()).containsExactly("APPLIED 0");
        assertThat(referral()).isEqualTo("SERVED");
        assertThat(records.rows("SELECT classification FROM referral WHERE id = ?", slip.id()))
                .containsExactly("COMPLETED_PARTIAL");
    }

    @Test
    void whatAKilledNodeLeftIsAppliedOnceByTheOthers() throws Exception {
        slips.walks(slip);
        slips.answerLiesThere(slip, SERVED);
        assertThat(states()).containsExactly("WAITING 0");
        CyclicBarrier together = new CyclicBarrier(4);
        var nodes = Executors.newFixedThreadPool(4);
        Callable<Void> node = () -> {
            together.await();
            try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
                rounds.goRound();
            }
            return null;
        };
        for (Future<Void> done : nodes.invokeAll(List.of(node, node, node, node))) {
            done.get();
        }
        nodes.shutdown();
        assertThat(states()).containsExactly("APPLIED 0");
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void aStepThatBreaksTakesTheAnswerAlongAndIsTriedAgain() {
        slips.hasEnded(slip);
        slips.answerLiesThere(slip, SERVED);
        transaction.executeWithoutResult(status -> access.asSystem(
                () -> sql.update("UPDATE referral_answer SET sealed = 'broken' WHERE referral_id = ?", slip.id())));
        round("2026-03-04T10:00");
        assertThat(states()).containsExactly("WAITING 1 BROKEN");
        assertThat(reports()).isZero();
        assertThat(referral()).isEqualTo("ISSUED");
    }

    @Test
    void severalAnswersToOneReferralAreAppliedInTheirOrder() {
        slips.walks(slip);
        slips.answerLiesThere(
                slip,
                new AnswerGiven(
                        true,
                        LocalDate.of(2026, 3, 3),
                        ServiceOutcome.IN_PROGRESS,
                        null,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 3, 9),
                        null));
        // the first link is used, so there is another one
        slips.answerLiesThere(slip, SERVED);
        round("2026-03-04T10:01");
        assertThat(states()).containsExactly("APPLIED 0", "APPLIED 0");
        assertThat(referral()).isEqualTo("SERVED");
        assertThat(records.rows(
                        "SELECT concat_ws(' ', outcome, changed) FROM visit_report WHERE referral_id = ? ORDER BY id",
                        slip.id()))
                .containsExactly("IN_PROGRESS t", "SERVED t");
    }

    /** R-REF-17: Monday's mail, clicked on Thursday, speaks of Monday and not of Saturday. */
    @Test
    void aLateNoOfTheVisitBeforeMovesNothing() {
        slips.walks(slip);
        story.answered(slip.number(), Told.stayedAway());
        walks.goOn();
        story.finish(slip.walk(), slip.number(), "UserTask_PlanReferralAnew", Map.of("appointmentOn", "2026-03-07"));
        walks.itIs("2026-03-05");
        deliverAtOnce(slips.answerLiesThere(slip, STAYED_AWAY));
        assertThat(states()).containsExactly("APPLIED 0");
        assertThat(referral()).isEqualTo("ISSUED");
        assertThat(variable("serviceState")).isEqualTo("ISSUED");
        assertThat(waitsAt()).doesNotContain("UserTask_PlanReferralAnew", "UserTask_AskWhatHinders");
        assertThat(attempts()).containsExactly("1 f t", "1 f f");
        assertThat(told()).as("somebody hears of it all the same").contains("REFERRAL_ANSWERED");
        walks.itIs("2026-03-07T12:00");
        deliverAtOnce(slips.answerLiesThere(slip, STAYED_AWAY));
        assertThat(referral()).as("now it is Saturday's").isEqualTo("NO_SHOW");
        assertThat(attempts()).containsExactly("1 f t", "1 f f", "2 f t");
    }

    /** No task can ask for the next slip when the process is over, but the worker hears of it (R-REF-65). */
    @Test
    void whoIsSentFurtherAfterTheEndIsToldToTheWorker() {
        slips.walks(slip);
        walks.untilItIs("2026-07-01");
        transaction.executeWithoutResult(status -> access.asSystem(() ->
                sql.update("UPDATE referral_link SET expires_at = '2026-08-01' WHERE referral_id = ?", slip.id())));
        LocalDate came = LocalDate.of(2026, 3, 3);
        deliverAtOnce(slips.answerLiesThere(
                slip,
                new AnswerGiven(
                        true, came, ServiceOutcome.IN_PROGRESS, null, null, null, null, null, null, "Притулок")));
        assertThat(states()).containsExactly("APPLIED 0");
        assertThat(told()).contains("REFERRAL_SENT_FURTHER");
    }

    private List<String> attempts() {
        return records.rows(
                "SELECT concat_ws(' ', attempt, came, changed) FROM visit_report WHERE referral_id = ? ORDER BY id",
                slip.id());
    }

    private void deliverAtOnce(long answer) {
        rounds.atOnce(answer);
    }

    private void round(String moment) {
        walks.itIs(moment);
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            rounds.goRound();
        }
    }

    private List<String> states() {
        return records.rows(
                "SELECT concat_ws(' ', state, tries, trouble) FROM referral_answer WHERE referral_id = ? ORDER BY id",
                slip.id());
    }

    private String referral() {
        return records.rows("SELECT service_state FROM referral WHERE id = ?", slip.id())
                .get(0);
    }

    private int reports() {
        return records.rows("SELECT id::text FROM visit_report WHERE referral_id = ?", slip.id())
                .size();
    }

    private List<String> told() {
        return records.rows(
                "SELECT kind FROM notification WHERE staff_id = ?",
                slip.walk().manager.id());
    }

    private String variable(String name) {
        return sql.queryForObject(
                "SELECT v.text_ FROM act_ru_variable v JOIN act_ru_execution e ON e.id_ = v.execution_id_"
                        + " WHERE e.business_key_ = ? AND v.name_ = ?",
                String.class,
                slip.number(),
                name);
    }

    private List<String> waitsAt() {
        return sql.queryForList(
                "SELECT t.task_def_key_ FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_"
                        + " WHERE e.business_key_ = ?",
                String.class,
                slip.number());
    }
}
