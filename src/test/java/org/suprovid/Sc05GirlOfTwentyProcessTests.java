package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.suprovid.fixtures.UsualAnswers.km1;
import static org.suprovid.fixtures.UsualAnswers.km2;
import static org.suprovid.fixtures.UsualAnswers.need;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** SC-05: she wants syringes and money, not a registration; she is accompanied all the same, at her own pace. */
@SystemTest
class Sc05GirlOfTwentyProcessTests {

    @Autowired
    Walks walks;

    @Autowired
    Records records;

    @Autowired
    ProcessEngine engine;

    private CaseWalk girl;
    private ProcessInstance process;

    @BeforeEach
    void herPlanIsAgreed() {
        init(engine);
        walks.itIs("2026-03-02");
        girl = walks.somebody()
                .finish("UserTask_RegisterRequest", Map.of("requestDomain", "ECONOMIC"))
                .finish("UserTask_FirstContact", Map.of("groups", List.of("PWID", "SW"), "age", 20))
                .finish("UserTask_OpenClientCard", Map.of("birthDate", "2006-01-15"));
        girl.finish("UserTask_AssessNeeds", assessment())
                .finish(
                        "UserTask_SolutionFocusedCounselling",
                        Map.of("clientType", "VISITOR", "ways", List.of(Map.of("readiness", 1))));
        List<Long> needs = records.needs(girl.number());
        girl.finish("UserTask_DraftServicePlan", plan(needs)).finish("UserTask_AgreePlan");
        // she wants no slip yet, and is led on without one
        girl.withoutSlips();
        process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(girl.number())
                .processDefinitionKey("case-seven-step")
                .singleResult();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void lowMotivationIsNoReasonToTurnHerAway() {
        assertThat(process).isWaitingAt("E05_Monitoring");
        assertThat(girl.waitsAt()).contains("UserTask_MonitoringContact");
        assertThat(records.rows(
                        "SELECT concat_ws(' ', c.status, c.algorithm, k.status) FROM case_file c"
                                + " JOIN card k ON k.id = c.card_id WHERE c.number = ?",
                        girl.number()))
                .containsExactly("OPEN case-seven-step OPEN_PROGRAMME");
        assertThat(records.rows(
                        "SELECT concat_ws(' ', n.domain, n.recognised, n.kind, n.state) FROM need n"
                                + " JOIN case_file c ON c.id = n.case_id WHERE c.number = ? ORDER BY n.position",
                        girl.number()))
                .containsExactly(
                        "ECONOMIC t SUBJECTIVE OPEN", "MEDICAL f PREVENTIVE OPEN", "RESOCIALISATION f PREVENTIVE OPEN");
    }

    @Test
    void theMinimalPackageIsGivenFirst() {
        assertThat(records.rows(
                        "SELECT l.kind || ' ' || s.package FROM plan_line l JOIN service s ON s.code = l.service"
                                + " JOIN case_file c ON c.id = l.case_id WHERE c.number = ? ORDER BY l.kind, l.position",
                        girl.number()))
                .containsExactly("KM1 MINIMAL", "KM1 MINIMAL", "KM1 FURTHER", "KM2 EXTENDED", "KM2 FURTHER");
        girl.finishLine(line("MIN_SYRINGE"), given("SYRINGE", 20)).finishLine(line("MIN_CONDOM"), given("CONDOM", 30));
        assertThat(records.rows(
                        "SELECT m.item || ' ' || m.quantity || ' ' || l.result_on FROM means_given m"
                                + " JOIN plan_line l ON l.id = m.line_id JOIN case_file c ON c.id = l.case_id"
                                + " WHERE c.number = ? ORDER BY m.item",
                        girl.number()))
                .containsExactly("CONDOM 30 2026-03-02", "SYRINGE 20 2026-03-02");
        assertThat(states("MOTIVATIONAL_COUNSELLING", "EXT_HIV_CONFIRM")).containsExactly("PLANNED", "PLANNED");
    }

    @Test
    void latenessIsReportedAndClosesNothing() {
        walks.untilItIs("2026-03-25");
        assertThat(records.rows(
                        "SELECT d.state || ' ' || (d.overdue_since IS NOT NULL) || ' ' || d.escalated_to FROM deadline d"
                                + " WHERE d.code = 'PLAN_LINE_DUE' AND d.subject = ?",
                        String.valueOf(line("EXT_HIV_CONFIRM"))))
                .containsExactly("OPEN true SUPERVISOR");
        assertThat(process).isNotEnded();
        assertThat(states("EXT_HIV_CONFIRM", "AIDS_CENTRE_REGISTRATION")).containsExactly("PLANNED", "PLANNED");
        girl.finishLine(line("EXT_HIV_CONFIRM"), Map.of("lineOutcome", "MOVED", "newDue", "TODAY+30"));
        walks.untilItIs("2026-08-03");
        assertThat(process).isNotEnded();
        assertThat(records.rows("SELECT status FROM case_file WHERE number = ?", girl.number()))
                .containsExactly("OPEN");
    }

    @Test
    void afterFiveMonthsTheCaseIsClosedAsNotReachedWithItsReasons() {
        walks.untilItIs("2026-08-03");
        for (String service : List.of("EXT_HIV_CONFIRM", "AIDS_CENTRE_REGISTRATION")) {
            girl.finishLine(
                    line(service),
                    Map.of(
                            "lineOutcome",
                            "NOT_RECEIVED",
                            "nonReceiptReason",
                            "CLIENT_NOT_READY",
                            "heardFrom",
                            List.of("CLIENT", "PROVIDER")));
        }
        girl.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT")).leave("OTHER", "NO", "NO");
        assertThat(process).isEnded().hasPassed("EndEvent_CaseClosed");
        assertThat(records.outcome(girl.number())).isEqualTo("OTHER false false");
        assertThat(records.rows(
                        "SELECT l.non_receipt_reason || ' ' || l.result_on FROM plan_line l"
                                + " JOIN case_file c ON c.id = l.case_id WHERE c.number = ? AND l.state = 'NOT_RECEIVED'",
                        girl.number()))
                .containsExactly("CLIENT_NOT_READY 2026-08-03", "CLIENT_NOT_READY 2026-08-03");
    }

    private static Map<String, Object> assessment() {
        return Map.of(
                "riskViolence",
                "YES",
                "readiness",
                1,
                "needs",
                List.of(
                        need("ECONOMIC", "YES", "SUBJECTIVE"),
                        need("MEDICAL", "NO", "PREVENTIVE"),
                        need("RESOCIALISATION", "NO", "PREVENTIVE")));
    }

    private static Map<String, Object> plan(List<Long> needs) {
        return Map.of(
                "km1",
                List.of(
                        km1("MIN_SYRINGE", needs.get(0), "TODAY+0"),
                        km1("MIN_CONDOM", needs.get(0), "TODAY+0"),
                        km1("MOTIVATIONAL_COUNSELLING", needs.get(2), "TODAY+14")),
                "km2",
                List.of(
                        km2("EXT_HIV_CONFIRM", needs.get(1), "TODAY+7"),
                        km2("AIDS_CENTRE_REGISTRATION", needs.get(1), "TODAY+22")));
    }

    private static Map<String, Object> given(String item, int quantity) {
        return Map.of(
                "lineOutcome", "DONE", "quality", "5", "means", List.of(Map.of("item", item, "quantity", quantity)));
    }

    private long line(String service) {
        return records.line(girl.number(), service);
    }

    private List<String> states(String... services) {
        return List.of(services).stream()
                .flatMap(service -> records.rows("SELECT state FROM plan_line WHERE id = ?", line(service)).stream())
                .toList();
    }
}
