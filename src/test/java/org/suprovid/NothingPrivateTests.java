package org.suprovid;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.suprovid.casework.CaseChanges;
import org.suprovid.casework.Cases;
import org.suprovid.casework.DeathKnownFrom;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.casework.WithdrawalReason;
import org.suprovid.conference.ConferenceStory;
import org.suprovid.crisis.CrisisStory;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.SealedJson;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.TestStandards;
import org.suprovid.transfer.TransferStory;
import org.suprovid.transfer.TransferStory.OtherSide;
import org.suprovid.twelvestep.TwelveStory;

/** A case full of names and diagnoses leaves none of them in the engine, nor unsealed in our tables (R-CONF-08). */
@SystemTest
class NothingPrivateTests {

    private static final List<String> WORDS =
            List.of("Таємнична", "Каріна", "9998877", "ВІЛ", "Гепатит", "Суїцид", CaseWalk.WORDS);
    private static final List<String> CODES = List.of("PLHIV", "PWID");
    private static final Map<String, Object> LINES =
            Map.of("km1", List.of(UsualAnswers.km1()), "km2", List.of(UsualAnswers.km2("REFERRAL")));

    @Autowired
    Walks walks;

    @Autowired
    TwelveStory twelve;

    @Autowired
    CrisisStory crises;

    @Autowired
    ConferenceStory conferences;

    @Autowired
    TransferStory transfers;

    @Autowired
    TestStaff staff;

    @Autowired
    TestStandards standards;

    @Autowired
    Cases cases;

    @Autowired
    CaseChanges changes;

    @Autowired
    Handovers handovers;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Records records;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    SealedJson sealed;

    @Autowired
    RowAccess access;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theEngineKnowsNoNameNoDiagnosisNoWordOfACase() {
        CaseWalk karina = upToThePlan(walks.somebody())
                .finish("UserTask_DraftServicePlan")
                .finish("UserTask_AgreePlan")
                .finish("UserTask_RecordLineResult")
                .finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"))
                .finish(
                        "UserTask_SummariseClosure",
                        Map.of("closureOutcome", "OTHER", "problemSolved", "NO", "independent", "NO"));
        whileItRuns(karina, "UserTask_SignClosure");
        karina.finish("UserTask_SignClosure");
        assertThat(karina.waitsAt()).isEmpty();
        nothingIsFound();
    }

    @Test
    void norOfWhatMayHappenToItOnTheWay() {
        String approved = standards.choosing("ALLIANCE_2010", "plan.supervisorApproval: true");
        long programme = staff.programme(18, Set.of("PWID", "PLHIV"), List.of(approved));
        CaseWalk karina =
                upToThePlan(walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme)));
        karina.finish("UserTask_DraftServicePlan", LINES)
                .finish("UserTask_AgreePlan")
                .finish("UserTask_ApprovePlan", Map.of("planApproved", "NO"))
                .finish("UserTask_DraftServicePlan", LINES)
                .finish("UserTask_AgreePlan")
                .finish("UserTask_ApprovePlan");
        String slip = karina.refer(Map.of());
        walks.goOn();
        karina.finishOnSlip(slip, "UserTask_RecordAnswer", Map.of());
        whileItRuns(karina, "UserTask_MonitoringContact");
        karina.finishOnSlip(slip, "UserTask_MakeCheck", Map.of())
                .finish("UserTask_RecordLineResult", Map.of("lineOutcome", "MOVED", "newDue", "TODAY+30"));
        reportProblem(karina).finish("UserTask_DescribeNewProblem", Map.of("ownInstance", "YES"));
        handOver(karina, staff.caseManager(programme)).finish("UserTask_TakeOverCase");
        for (int attempt = 0; attempt < 3; attempt++) {
            karina.finish("UserTask_MonitoringContact", Map.of("reached", "NO"));
        }
        karina.finish("UserTask_ConfirmLostContact", Map.of("lostContact", "NO"));
        withdraw(karina);
        whileItRuns(karina, "UserTask_SummariseClosure");
        karina.leave("CLIENT_WITHDREW", "NO", "NO");
        assertThat(karina.waitsAt()).isEmpty();
        nothingIsFound();
    }

    @Test
    void norOfADeath() {
        CaseWalk karina = upToThePlan(walks.somebody());
        karina.as(karina.manager, () -> {
            changes.reportDeath(cases.get(karina.number()).id(), null, DeathKnownFrom.values()[0]);
            return null;
        });
        karina.finish("UserTask_SummariseClosure", Map.of("closureOutcome", "DIED"));
        whileItRuns(karina, "UserTask_SignClosure");
        karina.finish("UserTask_SignClosure");
        nothingIsFound();
    }

    @Test
    void norOfTheTwelveSteps() {
        CaseWalk maria = twelve.resident("ELDERLY_HOME_SUPPORTIVE")
                .finish(
                        "UserTask_OpenClientCard",
                        Map.of(
                                "groups",
                                List.of("ELDERLY_RESIDENT"),
                                "surname",
                                "Таємнична",
                                "birthDate",
                                "1952-05-09"))
                .finish("UserTask_HoldBriefIntake", Map.of("healthState", "Гепатит С, ТБ"))
                .finish("UserTask_ChooseModel", TwelveStory.comprehensive());
        twelve.planned(maria).finish("UserTask_AssessFully").finish("UserTask_ReviewPlan");
        walks.untilItIs("2026-08-29");
        maria.finish("UserTask_TypeInQuestionnaire")
                .finish("UserTask_AssessFullyAgain")
                .finish("UserTask_Reassess", Map.of("reassessmentResult", "CLOSE"));
        whileItRuns(maria, "UserTask_SummariseClosure");
        maria.leave("OTHER", "NO", "NO");
        assertThat(maria.waitsAt()).isEmpty();
        nothingIsFound();
    }

    @Test
    void norOfACrisisAConferenceOrATransfer() {
        CaseWalk karina = upToThePlan(walks.somebody())
                .finish("UserTask_DraftServicePlan")
                .finish("UserTask_AgreePlan");
        crises.over(karina);
        crises.reported(karina);
        conferences.decided(karina);
        OtherSide other = transfers.otherSide();
        long passedOn = transfers.sent(karina, other);
        whileItRuns(karina, "UserTask_MonitoringContact");
        transfers.asked(other.manager(), passedOn);
        theEngineKnowsNothing();
        karina.finish("UserTask_AnswerQuestion").finish("UserTask_SendPackage");
        transfers.accepted(other.manager(), passedOn);
        nothingIsFound();
    }

    /** It has opened the slip's words to tell the partner, and they are not of the form that it can read. */
    @Test
    void aStepThatFailsWithANameInItsHandsKeepsItToItself() {
        CaseWalk karina = upToThePlan(walks.somebody())
                .finish("UserTask_DraftServicePlan", LINES)
                .finish("UserTask_AgreePlan");
        String slip = karina.refer(Map.of());
        String before = ofSlip(slip, "encode(sealed, 'hex')");
        long person = Long.parseLong(ofSlip(slip, "person_id"));
        String place = "referral " + ofSlip(slip, "id");
        byte[] unreadable = access.asSystem(() -> sealed.seal(person, "Таємнична Каріна", place));
        records.change("UPDATE referral SET sealed = ? WHERE slip_number = ?", unreadable, slip);
        Job job = telling(slip);
        try {
            assertThatThrownBy(() -> execute(job)).hasMessageContaining("not of the expected form");
            assertThat(records.rows("SELECT exception_msg_ FROM act_ru_job WHERE id_ = ?", job.getId()))
                    .singleElement(as(STRING))
                    .contains("A sealed value is not of the expected form");
            assertThat(engine.getManagementService().getJobExceptionStacktrace(job.getId()))
                    .contains("NotifyPartnerDelegate")
                    .doesNotContain("Таємнична");
            theEngineKnowsNothing();
        } finally {
            records.change("UPDATE referral SET sealed = decode(?, 'hex') WHERE slip_number = ?", before, slip);
        }
        execute(job);
        whileItRuns(karina, "UserTask_MonitoringContact");
    }

    private String ofSlip(String slip, String column) {
        return records.rows("SELECT " + column + "::text FROM referral WHERE slip_number = ?", slip)
                .get(0);
    }

    private Job telling(String slip) {
        ProcessInstance referral = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(slip, "referral")
                .singleResult();
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(referral.getId())
                .activityId("ServiceTask_NotifyPartner")
                .singleResult();
    }

    private void execute(Job job) {
        access.asSystem(() -> engine.getManagementService().executeJob(job.getId()));
    }

    private static CaseWalk upToThePlan(CaseWalk walk) {
        return walk.finish(
                        "UserTask_RegisterRequest",
                        Map.of("personName", "Таємнична Каріна", "contact", "+380509998877"))
                .finish("UserTask_FirstContact", Map.of("groups", List.of("PLHIV")))
                .finish(
                        "UserTask_OpenClientCard",
                        Map.of("surname", "Таємнична", "goal", "ВІЛ-позитивна, приховує від родини"))
                .finish(
                        "UserTask_AssessNeeds",
                        Map.of("healthState", "Гепатит С, ТБ", "psychoNote", "Суїцидальні думки"))
                .finish("UserTask_SolutionFocusedCounselling");
    }

    /** What ends takes its variables along, so the engine is looked at before. */
    private void whileItRuns(CaseWalk walk, String open) {
        assertThat(walk.waitsAt()).contains(open);
        assertThat(records.engineVariables(walk.number())).isNotEmpty();
        theEngineKnowsNothing();
    }

    /** Not even codes of a diagnosis. */
    private void theEngineKnowsNothing() {
        assertThat(records.engineColumnsWith(
                        Stream.concat(WORDS.stream(), CODES.stream()).toList()))
                .isEmpty();
    }

    /** In our own tables no word that is not sealed. */
    private void nothingIsFound() {
        theEngineKnowsNothing();
        assertThat(records.ownColumnsWith(List.of("Таємнична", "9998877", "Гепатит С, ТБ", CaseWalk.WORDS)))
                .isEmpty();
    }

    private CaseWalk reportProblem(CaseWalk walk) {
        walk.as(walk.manager, () -> {
            changes.reportProblem(cases.get(walk.number()).id());
            return null;
        });
        return walk;
    }

    private CaseWalk handOver(CaseWalk walk, StaffMember next) {
        walk.as(walk.supervisor, () -> {
            handovers.changeManager(cases.get(walk.number()).id(), next.id(), null, HandoverReason.LEFT_WORK);
            return null;
        });
        return walk.ledBy(next);
    }

    private CaseWalk withdraw(CaseWalk walk) {
        walk.as(walk.manager, () -> {
            changes.withdrawConsent(cases.get(walk.number()).id(), WithdrawalReason.values()[0]);
            return null;
        });
        return walk;
    }

    @Test
    void aBrokenConstraintDoesNotQuoteTheRow() {
        assertThatThrownBy(() ->
                        sql.update("INSERT INTO partner (code, name, kind) VALUES (?, ' ', ?)", "ART", "HEPATITIS"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasStackTraceContaining("partner_name_given")
                .satisfies(thrown -> {
                    StringWriter said = new StringWriter();
                    thrown.printStackTrace(new PrintWriter(said));
                    assertThat(said.toString()).doesNotContain("Failing row", "HEPATITIS");
                });
    }

    @Test
    void theScanWouldFindAWordThatIsThere() {
        CaseWalk somebody = walks.somebody();
        String instance = somebody.tasks().get(0).processInstanceId();
        byte[] serialised = "Нерозказане".getBytes(StandardCharsets.UTF_8);
        engine.getRuntimeService().setVariables(instance, Map.of("leak", serialised, "spoken", "Нерозказане"));
        assertThat(records.engineColumnsWith(List.of("case-seven-step", "Нерозказане")))
                .contains("act_re_procdef.key_", "act_ge_bytearray.bytes_", "act_ru_variable.text_");
        engine.getRuntimeService().removeVariables(instance, List.of("leak", "spoken"));
        assertThat(records.ownColumnsWith(List.of(somebody.number(), "PWID")))
                .contains("request.number", "programme.target_groups");
    }
}
