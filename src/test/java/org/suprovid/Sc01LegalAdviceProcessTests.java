package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.suprovid.fixtures.UsualAnswers.km1;
import static org.suprovid.fixtures.UsualAnswers.km2;
import static org.suprovid.fixtures.UsualAnswers.need;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** SC-01: Karina comes for a lawyer; what we find beside that never takes the lawyer's place. */
@SystemTest
class Sc01LegalAdviceProcessTests {

    private static final String DUE = "TODAY+14";

    @Autowired
    Walks walks;

    @Autowired
    Records records;

    @Autowired
    ProcessEngine engine;

    private CaseWalk karina;
    private List<Long> needs;

    @BeforeEach
    void herNeedsAreAssessed() {
        init(engine);
        walks.itIs("2026-03-02");
        karina = walks.somebody().toCase();
        assertThat(karina.waitsAt()).containsExactly("UserTask_OpenClientCard");
        karina.finish("UserTask_OpenClientCard", Map.of("verbalConsentOn", "TODAY+0", "consentOn", "TODAY+0"))
                .finish(
                        "UserTask_AssessNeeds",
                        Map.of(
                                "needs",
                                List.of(
                                        need("LEGAL", "YES", "SUBJECTIVE"),
                                        need("MEDICAL", "NO", "PREVENTIVE"),
                                        need("PSYCHOLOGICAL", "NO", "PREVENTIVE"))))
                .finish("UserTask_SolutionFocusedCounselling");
        needs = records.needs(karina.number());
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theCardIsMadeAtOnceWithConsent() {
        assertThat(records.rows(
                        "SELECT concat_ws(' ', k.entry_status, k.status, k.consent_on, k.filled_late) FROM card k"
                                + " JOIN case_file c ON c.card_id = k.id WHERE c.number = ?",
                        karina.number()))
                .containsExactly("PRIMARY OPEN_PROGRAMME 2026-03-02 f");
        assertThat(deadlines("CARD_FILL")).containsExactly("MET 2026-03-02");
    }

    /** R-LESSON-05: whoever has not signed yet is asked to, and nothing goes on before. */
    @Test
    void withoutAConsentSheIsAskedToSignOne() {
        CaseWalk marta = walks.somebody().toCase().finish("UserTask_OpenClientCard", Map.of("consentOn", ""));
        assertThat(marta.waitsAt()).containsExactly("UserTask_SignConsent");
        assertThatThrownBy(() -> marta.finish("UserTask_SignConsent", Map.of("consentOn", "TODAY+3")))
                .hasMessageContaining("consentOn client.error.ahead");
        walks.untilItIs("2026-03-04");
        marta.finish("UserTask_SignConsent");
        assertThat(marta.waitsAt()).containsExactly("UserTask_AssessNeeds");
        assertThat(consentOf(marta)).containsExactly("2026-03-04");
        assertThat(records.rows(
                        "SELECT d.state || ' ' || d.due_at::date FROM deadline d JOIN case_file c ON c.id = d.case_id"
                                + " WHERE c.number = ? AND d.code = 'CONSENT_SIGN'",
                        marta.number()))
                .containsExactly("MET 2026-03-05");
    }

    @Test
    void noConsentNoPlan() {
        records.change(
                "UPDATE card SET consent_on = NULL WHERE id = (SELECT card_id FROM case_file WHERE number = ?)",
                karina.number());
        assertThatThrownBy(() -> draft(whole())).hasMessageContaining("plan.error.consentMissing");
        assertThat(plans()).isEmpty();
    }

    @Test
    void noConsentNoSlip() {
        draft(whole());
        agreeToAllBut("GYNAECOLOGIST");
        records.change(
                "UPDATE card SET consent_on = NULL WHERE id = (SELECT card_id FROM case_file WHERE number = ?)",
                karina.number());
        assertThatThrownBy(() -> karina.refer(line("LEGAL_ADVICE")))
                .hasMessageContaining("referral.error.consentMissing");
    }

    @Test
    void aPlanThatForgetsTheLegalNeedIsNotTaken() {
        assertThatThrownBy(() -> draft(preventive())).hasMessageContaining("plan.error.needsWithoutLine");
        assertThat(karina.waitsAt()).containsExactly("UserTask_DraftServicePlan");
        assertThat(records.rows(
                        "SELECT l.id FROM plan_line l JOIN case_file c ON c.id = l.case_id WHERE c.number = ?",
                        karina.number()))
                .isEmpty();
    }

    @Test
    void nothingBeginsBeforeSheAgreesAndSheMayDeclineALine() {
        draft(whole());
        assertThat(plans()).containsExactly("KM1 DRAFT", "KM2 DRAFT");
        agreeToAllBut("GYNAECOLOGIST");
        assertThat(plans()).containsExactly("KM1 IN_FORCE", "KM2 IN_FORCE");
        assertThat(lines())
                .contains("LEGAL_ADVICE PLANNED REFERRAL")
                .contains("GYNAECOLOGIST DECLINED REFERRAL")
                .hasSize(5);
        assertThat(records.rows(
                        "SELECT bool_and(k.consent_on <= p.client_agreed_on AND p.client_agreed_on <= p.starts_on)"
                                + " FROM plan p JOIN case_file c ON c.id = p.case_id JOIN card k ON k.id = c.card_id"
                                + " WHERE c.number = ?",
                        karina.number()))
                .containsExactly("t");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(karina.number())
                        .processDefinitionKey("case-seven-step")
                        .singleResult())
                .isWaitingAt("E04_CarryingOut", "E05_Monitoring");
        assertThat(karina.waitsAt()).contains("UserTask_RecordLineResult", "UserTask_MonitoringContact");
    }

    @Test
    void theLawyersAnswerClosesTheLineWithItsQuality() {
        draft(whole());
        agreeToAllBut("GYNAECOLOGIST");
        String slip = karina.refer(line("LEGAL_ADVICE"));
        walks.untilItIs("2026-03-10");
        karina.finishOnSlip(slip, "UserTask_RecordAnswer", Map.of("channel", "COUPON", "qualityClient", "4"));
        assertThat(records.rows(
                        "SELECT concat_ws(' ', state, quality, result_on) FROM plan_line WHERE id = ?",
                        line("LEGAL_ADVICE")))
                .containsExactly("DONE 4 2026-03-10");
        assertThat(deadlinesOf("PLAN_LINE_DUE", line("LEGAL_ADVICE"))).containsExactly("MET 2026-03-16");
    }

    /** Four services by referral, four checks each, all dated when the slips are issued. */
    @Test
    void sixteenChecksHaveTheirDaysFromTheStart() {
        draft(whole());
        agreeToAllBut("");
        Stream.of("LEGAL_ADVICE", "EXT_VCT", "EXT_STI_TEST", "GYNAECOLOGIST")
                .forEach(service -> karina.refer(line(service)));
        assertThat(records.rows(
                        "SELECT d.code || ' ' || (d.due_at AT TIME ZONE 'Europe/Kyiv')::date || ' × ' || count(*) FROM deadline d"
                                + " JOIN case_file c ON c.id = d.case_id WHERE c.number = ? AND d.code LIKE 'REF\\_CHECK%'"
                                + " AND d.state = 'OPEN' GROUP BY d.code, d.due_at ORDER BY d.due_at",
                        karina.number()))
                .containsExactly(
                        "REF_CHECK_0 2026-03-02 × 4",
                        "REF_CHECK_1W 2026-03-09 × 4",
                        "REF_CHECK_1M 2026-04-02 × 4",
                        "REF_CHECK_3M 2026-06-02 × 4");
    }

    @Test
    void theLegalNeedIsNeverDropped() {
        draft(whole());
        agreeToAllBut("GYNAECOLOGIST");
        karina.withoutSlips();
        Stream.of("LEGAL_ADVICE", "EXT_VCT", "EXT_STI_TEST", "MIN_IEC")
                .forEach(service -> karina.finishLine(line(service), Map.of("lineOutcome", "DONE", "quality", "4")));
        karina.finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"))
                .leave("SOLVED_INDEPENDENT", "YES", "YES");
        assertThat(records.rows("SELECT state FROM need WHERE id = ?", needs.get(0)))
                .doesNotContain("DROPPED");
        assertThat(records.outcome(karina.number())).isEqualTo("SOLVED_INDEPENDENT true true");
    }

    private void draft(Map<String, Object> plan) {
        karina.finish("UserTask_DraftServicePlan", plan);
    }

    private Map<String, Object> preventive() {
        return Map.of(
                "km1", List.of(km1("MIN_IEC", needs.get(2), DUE)),
                "km2", List.of(km2("EXT_VCT", needs.get(1), DUE)));
    }

    private Map<String, Object> whole() {
        return Map.of(
                "km1",
                List.of(km1("MIN_IEC", needs.get(2), DUE)),
                "km2",
                List.of(
                        km2("LEGAL_ADVICE", needs.get(0), DUE),
                        km2("EXT_VCT", needs.get(1), DUE),
                        km2("EXT_STI_TEST", needs.get(1), DUE),
                        km2("GYNAECOLOGIST", needs.get(1), DUE)));
    }

    private void agreeToAllBut(String declined) {
        List<Map<String, Object>> choices = Stream.of(
                        "LEGAL_ADVICE", "EXT_VCT", "EXT_STI_TEST", "GYNAECOLOGIST", "MIN_IEC")
                .map(service -> Map.<String, Object>of(
                        "lineId",
                        String.valueOf(line(service)),
                        "choice",
                        service.equals(declined) ? "DECLINED" : "AGREED"))
                .toList();
        karina.finish("UserTask_AgreePlan", Map.of("lines", choices));
    }

    private List<String> consentOf(CaseWalk walk) {
        return records.rows(
                "SELECT k.consent_on::text FROM card k JOIN case_file c ON c.card_id = k.id WHERE c.number = ?",
                walk.number());
    }

    private long line(String service) {
        return records.line(karina.number(), service);
    }

    private List<String> lines() {
        return records.rows(
                "SELECT concat_ws(' ', l.service, l.state, l.way) FROM plan_line l JOIN case_file c ON c.id = l.case_id"
                        + " WHERE c.number = ? ORDER BY l.id",
                karina.number());
    }

    private List<String> plans() {
        return records.rows(
                "SELECT p.kind || ' ' || p.state FROM plan p JOIN case_file c ON c.id = p.case_id WHERE c.number = ?"
                        + " ORDER BY p.kind",
                karina.number());
    }

    private List<String> deadlines(String code) {
        return records.rows(
                "SELECT d.state || ' ' || d.due_at::date FROM deadline d JOIN case_file c ON c.id = d.case_id"
                        + " WHERE c.number = ? AND d.code = ?",
                karina.number(),
                code);
    }

    private List<String> deadlinesOf(String code, long subject) {
        return records.rows(
                "SELECT d.state || ' ' || d.due_at::date FROM deadline d WHERE d.code = ? AND d.subject = ?",
                code,
                String.valueOf(subject));
    }
}
