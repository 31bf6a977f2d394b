package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.casework.Cases;
import org.suprovid.casework.Contacts;
import org.suprovid.casework.HandoverReason;
import org.suprovid.casework.Handovers;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.TestStandards;

/** Every timer beside a task of the seven steps fires on its day, tells whom it must and takes no task away (R-BPM-06). */
@SystemTest
class SevenStepTimersTests {

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    TestStandards standards;

    @Autowired
    Records records;

    @Autowired
    Cases cases;

    @Autowired
    Handovers handovers;

    @Autowired
    Contacts contacts;

    private CaseWalk karina;
    private String about;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theCardAndTheAssessmentAreAskedFor() {
        String standard = standards.on("ALLIANCE_2010", "{code: BRIEF_ASSESSMENT, enabled: true, duration: P30D}");
        long programme = staff.programme(18, Set.of("PWID"), List.of(standard));
        karina = walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme))
                .toCase();
        about = "CARD_FILL";
        stillQuiet("2026-03-02T23:00");
        fires("2026-03-03", "Event_CardOverdue", "UserTask_OpenClientCard", "case-manager DEADLINE_OVERDUE");

        karina.finish("UserTask_OpenClientCard", Map.of("atFirstMeeting", "NO", "lateReason", "Поспішала"));
        about = "BRIEF_ASSESSMENT";
        stillQuiet("2026-03-21");
        fires("2026-03-23", "Event_AssessmentFirstReminder", "UserTask_AssessNeeds", "case-manager DEADLINE_NEAR");
        fires("2026-03-30", "Event_AssessmentSecondReminder", "UserTask_AssessNeeds", "case-manager DEADLINE_NEAR");
        fires("2026-04-02", "Event_AssessmentOverdue", "UserTask_AssessNeeds", "supervisor DEADLINE_ESCALATED");
    }

    @Test
    void theConsentIsAskedFor() {
        karina = walks.somebody().toCase().finish("UserTask_OpenClientCard", Map.of("consentOn", ""));
        about = "CONSENT_SIGN";
        stillQuiet("2026-03-03T23:00");
        fires("2026-03-04T12:00", "Event_ConsentFirstReminder", "UserTask_SignConsent", "case-manager DEADLINE_NEAR");
        fires("2026-03-05T12:00", "Event_ConsentSecondReminder", "UserTask_SignConsent", "case-manager DEADLINE_NEAR");
        fires("2026-03-06", "Event_ConsentOverdue", "UserTask_SignConsent", "supervisor DEADLINE_ESCALATED");
    }

    @Test
    void aLineIsAskedForWhileItsSlipIsNotIssued() {
        karina = upToThePlan()
                .finish(
                        "UserTask_DraftServicePlan",
                        Map.of("km1", List.of(), "km2", List.of(UsualAnswers.km2("REFERRAL"))))
                .finish("UserTask_AgreePlan");
        about = "PLAN_LINE_DUE";
        stillQuiet("2026-03-14");
        fires("2026-03-15T12:00", "Event_IssueReminder", "UserTask_IssueReferral", "case-manager DEADLINE_NEAR");
        fires("2026-03-25", "Event_IssueOverdue", "UserTask_IssueReferral", "supervisor DEADLINE_ESCALATED");
    }

    @Test
    void linesContactAndReviewAreAskedFor() {
        karina = walks.somebody().toRound();
        about = "PLAN_LINE_DUE";
        stillQuiet("2026-03-14");
        fires("2026-03-15T12:00", "Event_LineReminder", "UserTask_RecordLineResult", "case-manager DEADLINE_NEAR");
        about = "NO_CONTACT";
        fires("2026-03-17", "Event_ContactOverdue", "UserTask_MonitoringContact", "case-manager DEADLINE_OVERDUE");
        about = "PLAN_LINE_DUE";
        fires("2026-03-25", "Event_LineOverdue", "UserTask_RecordLineResult", "supervisor DEADLINE_ESCALATED");
        about = "PLAN_REVIEW";
        stillQuiet("2026-05-25");
        fires("2026-05-27", "Event_PlanReviewReminder", "UserTask_MonitoringContact", "case-manager DEADLINE_NEAR");
        fires("2026-06-11", "Event_PlanReviewOverdue", "UserTask_ReviewPlan", "supervisor DEADLINE_ESCALATED");
    }

    /** Each round calls a process of its own for the contacts; what was promised in the first waits in the second one now. */
    @Test
    void whatWasPromisedInOneRoundOfThePlanIsKeptInTheNext() {
        karina = walks.somebody().toRound();
        walks.untilItIs("2026-03-10");
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "UPDATE"))
                .finish("UserTask_ReviewPlan");
        walks.untilItIs("2026-03-12");
        karina.as(karina.manager, () -> {
            contacts.met(cases.get(karina.number()).id(), walks.today(), null, null);
            return null;
        });
        about = "NO_CONTACT";
        stillQuiet("2026-03-26");
        fires("2026-03-27", "Event_ContactOverdue", "UserTask_MonitoringContact", "case-manager DEADLINE_OVERDUE");
        assertThat(records.rows(
                        "SELECT DISTINCT (d.process_instance_id = c.process_instance_id)::text FROM deadline d"
                                + " JOIN case_file c ON c.id = d.case_id WHERE c.number = ?",
                        karina.number()))
                .containsExactly("true");
    }

    @Test
    void whoTakesACaseOverIsAskedForIt() {
        karina = walks.somebody().toCase();
        StaffMember next = staff.caseManager(programme());
        karina.as(karina.supervisor, () -> {
            handovers.changeManager(cases.get(karina.number()).id(), next.id(), null, HandoverReason.LEFT_WORK);
            return null;
        });
        karina.ledBy(next);
        about = "TRANSFER_INFO";
        stillQuiet("2026-03-08");
        fires("2026-03-10", "Event_TakeOverReminder", "UserTask_TakeOverCase", "case-manager DEADLINE_NEAR");
        fires("2026-03-13", "Event_TakeOverOverdue", "UserTask_TakeOverCase", "supervisor DEADLINE_ESCALATED");
    }

    @Test
    void thePapersOfAClosureAreAskedFor() {
        karina = walks.somebody().toRound().finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        about = "CLOSURE_DOCS";
        stillQuiet("2026-03-05");
        fires("2026-03-06T12:00", "Event_ClosureReminder", "UserTask_SummariseClosure", "case-manager DEADLINE_NEAR");
        fires("2026-03-08", "Event_ClosureOverdue", "UserTask_SummariseClosure", "supervisor DEADLINE_ESCALATED");
    }

    private CaseWalk upToThePlan() {
        return walks.somebody()
                .toCase()
                .finish("UserTask_OpenClientCard")
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling");
    }

    private long programme() {
        return karina.manager.programmes().iterator().next();
    }

    /** Until then nobody is told anything of this deadline. */
    private void stillQuiet(String moment) {
        walks.untilItIs(moment);
        assertThat(told()).as(about).isEmpty();
    }

    /** Until this moment the timer fires, somebody is told, and the task stays. */
    private void fires(String moment, String timer, String task, String word) {
        assertThat(fired(timer)).as(timer).isZero();
        walks.untilItIs(moment);
        assertThat(fired(timer)).as(timer).isPositive();
        assertThat(told()).as(timer).contains(word);
        assertThat(karina.waitsAt()).as(timer).contains(task);
    }

    private long fired(String timer) {
        return Long.parseLong(records.rows(
                        "SELECT count(*) FROM act_hi_actinst a JOIN act_hi_procinst p ON p.id_ = a.proc_inst_id_"
                                + " WHERE p.business_key_ = ? AND a.act_id_ = ?",
                        karina.number(),
                        timer)
                .get(0));
    }

    private List<String> told() {
        return records.rows(
                "SELECT DISTINCT regexp_replace(s.login, '-\\d+$', '') || ' ' || n.kind FROM notification n"
                        + " JOIN staff s ON s.id = n.staff_id JOIN case_file c ON c.id = n.case_id"
                        + " WHERE c.number = ? AND n.withdrawn_at IS NULL AND n.about LIKE '%/' || ? || '%'",
                karina.number(), about);
    }
}
