package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.fixtures.UsualAnswers.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseChanges;
import org.suprovid.casework.Cases;
import org.suprovid.casework.WithdrawalReason;
import org.suprovid.deadline.CheckedNow;
import org.suprovid.deadline.RoundNow;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.worklist.WorkItem;
import org.suprovid.worklist.Worklist;

/** The four checks, their days, and the client's right to choose (R-REF-40…50). */
@SystemTest
class ReferralChecksProcessTests {

    private static final Logger LOG = LoggerFactory.getLogger(ReferralChecksProcessTests.class);
    private static final Map<String, Object> ATTEMPT = Map.of("checkOutcome", "ATTEMPT");

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    Records records;

    @Autowired
    Worklist worklist;

    @Autowired
    CheckedNow deadlines;

    @Autowired
    RoundNow round;

    @Autowired
    ManagementService management;

    @Autowired
    CaseChanges changes;

    @Autowired
    Cases cases;

    private CaseWalk karina;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
        karina = story.somebody();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void eachIsOpenedOnItsOwnDayHoweverLateAnEarlierOneIs() {
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-02T10:00");
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_0");
        walks.untilItIs("2026-03-09T07:59");
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_0");
        walks.untilItIs("2026-03-09T08:00");
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_0", "REF_CHECK_1W");
        walks.untilItIs("2026-04-02");
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_0", "REF_CHECK_1M", "REF_CHECK_1W");
        walks.untilItIs("2026-06-02");
        assertThat(story.openChecks(slip)).hasSize(4);
        assertThat(story.promises(slip))
                .containsExactly(
                        "REF_CHECK_0 OPEN 2026-03-02",
                        "REF_CHECK_1W OPEN 2026-03-09",
                        "REF_CHECK_1M OPEN 2026-04-02",
                        "REF_CHECK_3M OPEN 2026-06-02");
        story.check(karina, slip, "REF_CHECK_1M", Map.of());
        assertThat(story.promises(slip)).contains("REF_CHECK_1M MET 2026-04-02", "REF_CHECK_1W OPEN 2026-03-09");
    }

    /** R-REF-45: the process stands beside the case, not in it. */
    @Test
    void aCaseClosedOnTheSecondDayStillGetsItsChecks() {
        String slip = karina.refer(Map.of());
        walks.goOn();
        story.check(karina, slip, "REF_CHECK_0", Map.of());
        walks.untilItIs("2026-03-04");
        story.finish(karina, slip, "UserTask_RecordAnswer", Map.of());
        karina.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"))
                .leave("SOLVED_INDEPENDENT", "YES", "YES");
        assertThat(records.rows("SELECT status FROM case_file WHERE number = ?", karina.number()))
                .containsExactly("CLOSED");
        assertThat(story.promises(slip))
                .contains(
                        "REF_CHECK_1W OPEN 2026-03-09", "REF_CHECK_1M OPEN 2026-04-02", "REF_CHECK_3M OPEN 2026-06-02");
        assertThat(deadlines.run().findings())
                .noneMatch(
                        finding -> karina.number().equals(finding.caseNumber()) || slip.equals(finding.caseNumber()));
        for (String due : List.of("REF_CHECK_1W 2026-03-09", "REF_CHECK_1M 2026-04-02", "REF_CHECK_3M 2026-06-02")) {
            String[] check = due.split(" ");
            walks.untilItIs(check[1]);
            assertThat(story.openChecks(slip)).containsExactly(check[0]);
            assertThat(karina.as(karina.manager, () -> worklist.page(karina.manager, null, null, null, Locale.ENGLISH))
                            .rows())
                    .filteredOn(item -> item.key().equals("UserTask_MakeCheck"))
                    .singleElement()
                    .extracting(WorkItem::number)
                    .isEqualTo(karina.number());
            story.check(karina, slip, check[0], Map.of("visitState", "SERVED", "servedOn", "2026-03-03"));
        }
        assertThat(story.runs(slip)).isFalse();
        assertThat(story.stands(slip)).isEqualTo("SERVED FINISHED COMPLETED_PARTIAL");
        assertThat(story.checks(slip)).allMatch(check -> check.endsWith(" DONE"));
    }

    @Test
    void lateChecksOfAClosedCaseAreToldToItsManager() {
        String slip = karina.refer(Map.of());
        walks.goOn();
        story.check(karina, slip, "REF_CHECK_0", Map.of());
        story.finish(karina, slip, "UserTask_RecordAnswer", Map.of());
        karina.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT")).leave("OTHER", "NO", "NO");
        walks.untilItIs("2026-03-13");
        assertThat(records.rows(
                        "SELECT kind FROM notification WHERE staff_id = ? AND withdrawn_at IS NULL AND about LIKE ?",
                        karina.manager.id(),
                        "%/REF_CHECK_1W/" + story.id(slip)))
                .containsExactly("DEADLINE_OVERDUE");
    }

    @Test
    void whoSaidNoIsAskedNothingAndNothingIsMissed() {
        String slip = karina.refer(slip("REFERRAL", "NO"));
        walks.untilItIs("2026-06-15");
        assertThat(story.openChecks(slip)).isEmpty();
        assertThat(story.checks(slip)).hasSize(4).allMatch(check -> check.endsWith(" DECLINED_BY_CLIENT"));
        assertThat(story.stands(slip)).startsWith("ISSUED STOPPED_BY_CLIENT");
        assertThat(story.promises(slip)).as("nothing is promised").isEmpty();
        walks.untilItIs("2026-06-16T20:00");
        round.go();
        assertThat(story.toldOfChecks(slip)).as("nobody hears of a delay").isEmpty();
        assertThat(story.runs(slip)).isTrue();
        walks.untilItIs("2026-06-18");
        assertThat(story.runs(slip)).isFalse();
        assertThat(story.checks(slip)).allMatch(check -> check.endsWith(" DECLINED_BY_CLIENT"));
        assertThat(story.promises(slip)).isEmpty();
    }

    @Test
    void theChoiceMayChangeBackAndForth() {
        String slip = karina.refer(Map.of());
        walks.goOn();
        story.check(karina, slip, "REF_CHECK_0", Map.of());
        choose(slip, "NO");
        assertThat(story.checks(slip))
                .containsExactly(
                        "REF_CHECK_0 DONE",
                        "REF_CHECK_1W DECLINED_BY_CLIENT",
                        "REF_CHECK_1M DECLINED_BY_CLIENT",
                        "REF_CHECK_3M DECLINED_BY_CLIENT");
        walks.untilItIs("2026-03-20");
        assertThat(story.openChecks(slip)).isEmpty();
        choose(slip, "YES");
        walks.untilItIs("2026-04-02");
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_1M");
        choose(slip, "PARTLY");
        assertThat(story.openChecks(slip))
                .as("nothing is lost by a choice of ways")
                .containsExactly("REF_CHECK_1M");
        assertThat(story.checks(slip))
                .containsExactly("REF_CHECK_0 DONE", "REF_CHECK_1W DECLINED_BY_CLIENT", "REF_CHECK_1M", "REF_CHECK_3M");
    }

    @Test
    void aNoTakesTheOpenChecksAway() {
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-09");
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_0", "REF_CHECK_1W");
        choose(slip, "NO");
        assertThat(story.openChecks(slip)).isEmpty();
        assertThat(story.stands(slip)).startsWith("ISSUED STOPPED_BY_CLIENT");
        assertThat(story.waitsAt(slip)).as("the service goes on").contains("UserTask_RecordAnswer");
        choose(slip, "YES");
        walks.untilItIs("2026-04-02");
        assertThat(story.openChecks(slip)).contains("REF_CHECK_1M");
    }

    @Test
    void aNoToTheOneOpenCheckTakesItAway() {
        String slip = karina.refer(Map.of());
        walks.goOn();
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_0");
        choose(slip, "NO");
        assertThat(story.openChecks(slip)).isEmpty();
        assertThat(story.checks(slip)).allMatch(check -> check.endsWith(" DECLINED_BY_CLIENT"));
    }

    /** R-7S-21: whoever withdraws is sent nowhere; who has been served is offered the checks when the case is closed, and may take them. */
    @Test
    void withdrawnAgreementEndsWhatIsOnItsWayAndOffersTheServedTheirChecks() {
        String onItsWay = karina.refer(Map.of());
        walks.goOn();
        withdraw(karina);
        assertThat(story.waitsAt(onItsWay)).isEmpty();
        assertThat(story.stands(onItsWay)).startsWith("CANCELLED");
        assertThat(story.promises(onItsWay)).noneMatch(promise -> promise.contains(" OPEN "));
        CaseWalk vira = story.somebody();
        String served = vira.refer(Map.of());
        walks.untilItIs("2026-03-04");
        story.finish(vira, served, "UserTask_RecordAnswer", Map.of());
        withdraw(vira);
        assertThat(story.openChecks(served)).isEmpty();
        assertThat(story.stands(served)).startsWith("SERVED");
        assertThat(story.checks(served)).contains("REF_CHECK_1W DECLINED_BY_CLIENT", "REF_CHECK_3M DECLINED_BY_CLIENT");
        vira.leave("CLIENT_WITHDREW", "NO", "NO");
        walks.untilItIs("2026-06-03");
        assertThat(story.openChecks(served)).containsExactly("REF_CHECK_1M", "REF_CHECK_1W", "REF_CHECK_3M");
    }

    private void withdraw(CaseWalk who) {
        who.as(who.manager, () -> {
            changes.withdrawConsent(cases.get(who.number()).id(), WithdrawalReason.values()[0]);
            return null;
        });
        walks.goOn();
        assertThat(who.waitsAt()).containsExactly("UserTask_SummariseClosure");
    }

    /** R-REF-41: said at a check, it ends the other one that is open. */
    @Test
    void aNoAtACheckEndsTheOthers() {
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-03-09");
        story.check(karina, slip, "REF_CHECK_1W", Map.of("choice", "NO"));
        assertThat(story.openChecks(slip)).isEmpty();
        assertThat(story.checks(slip)).contains("REF_CHECK_1W DONE", "REF_CHECK_1M DECLINED_BY_CLIENT");
    }

    @Test
    void anAttemptInVainKeepsTheDateAndThreeAreEnough() {
        String slip = karina.refer(Map.of());
        walks.goOn();
        story.check(karina, slip, "REF_CHECK_0", ATTEMPT);
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_0");
        walks.untilItIs("2026-03-04");
        story.check(karina, slip, "REF_CHECK_0", ATTEMPT);
        assertThat(story.promises(slip))
                .filteredOn(row -> row.startsWith("REF_CHECK_0"))
                .as("one promise, not two")
                .containsExactly("REF_CHECK_0 OPEN 2026-03-02");
        assertThat(records.rows(
                        "SELECT count(*) FROM case_event e JOIN case_file c ON c.id = e.case_id WHERE c.number = ?"
                                + " AND e.kind = 'DEADLINE_OVERDUE'",
                        karina.number()))
                .as("its delay is told once")
                .containsExactly("1");
        story.check(karina, slip, "REF_CHECK_0", ATTEMPT);
        assertThat(story.openChecks(slip)).isEmpty();
        assertThat(story.checks(slip)).contains("REF_CHECK_0 NOT_REACHED");
    }

    @Test
    void whatNobodyFollowedUpDidNotTakePlace() {
        String slip = karina.refer(Map.of());
        walks.untilItIs("2026-06-16T20:00");
        assertThat(story.runs(slip)).isTrue();
        walks.untilItIs("2026-06-17");
        assertThat(story.runs(slip)).isFalse();
        assertThat(story.checks(slip)).hasSize(4).allMatch(check -> check.endsWith(" MISSED"));
        assertThat(story.stands(slip)).isEqualTo("ISSUED FINISHED COMPLETED_FORMAL");
        assertThat(story.waitsAt(slip)).isEmpty();
    }

    @Test
    void triedInVainIsNotMissed() {
        String slip = karina.refer(Map.of());
        walks.goOn();
        story.check(karina, slip, "REF_CHECK_0", ATTEMPT);
        walks.untilItIs("2026-06-17");
        assertThat(story.checks(slip))
                .containsExactly(
                        "REF_CHECK_0 NOT_REACHED", "REF_CHECK_1W MISSED", "REF_CHECK_1M MISSED", "REF_CHECK_3M MISSED");
        assertThat(story.stands(slip)).isEqualTo("ISSUED FINISHED COMPLETED_UNKNOWN");
    }

    @Test
    void aCheckThatHearsOfTheServiceConcludesTheLine() {
        String slip = karina.refer(Map.of());
        walks.goOn();
        story.check(karina, slip, "REF_CHECK_0", Map.of());
        walks.untilItIs("2026-03-09");
        story.check(
                karina, slip, "REF_CHECK_1W", Map.of("visitState", "SERVED", "servedOn", "2026-03-03", "quality", "5"));
        assertThat(story.stands(slip)).startsWith("SERVED");
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_RecordAnswer");
        assertThat(karina.waitsAt()).doesNotContain("UserTask_RecordLineResult");
    }

    /** Two nodes take the same timers up at the same moment: each check is opened once. */
    @Test
    void openedByTwoNodesAtOnceACheckIsThereOnce() throws Exception {
        List<String> slips = new ArrayList<>();
        for (int one = 0; one < 5; one++) {
            slips.add((one == 0 ? karina : story.somebody()).refer(Map.of()));
        }
        walks.goOn();
        walks.itIs("2026-03-09T08:00");
        List<String> due = slips.stream().map(this::weekTimer).toList();
        CyclicBarrier together = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        Callable<Integer> node = () -> opened(due, together);
        int opened = 0;
        for (Future<Integer> done : nodes.invokeAll(List.of(node, node))) {
            opened += done.get();
        }
        nodes.shutdown();
        assertThat(opened).isEqualTo(slips.size());
        assertThat(slips).allSatisfy(slip -> assertThat(story.openChecks(slip)).containsOnlyOnce("REF_CHECK_1W"));
    }

    private String weekTimer(String slip) {
        return management
                .createJobQuery()
                .processInstanceId(story.instance(slip))
                .activityId("Event_Check1WDue")
                .singleResult()
                .getId();
    }

    /** How many of them this node has opened; the other one may be faster. */
    private int opened(List<String> due, CyclicBarrier together) throws Exception {
        int opened = 0;
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            for (String timer : due) {
                together.await();
                try {
                    management.executeJob(timer);
                    opened++;
                } catch (RuntimeException e) {
                    LOG.info("The other node was faster: {}", e.getClass().getSimpleName());
                }
            }
        }
        return opened;
    }

    private void choose(String slip, String choice) {
        story.choose(karina, slip, ChecksChoice.valueOf(choice));
        walks.goOn();
    }
}
