package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.suprovid.fixtures.TestStaff.acts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseFile;
import org.suprovid.crisis.CrisisStory;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.Forms;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.partner.KnownPartners;
import org.suprovid.plan.LineState;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.Standards;
import org.suprovid.standard.TestStandards;

/** The form {@code referral-issue}: what it takes, what it refuses and says where, what becomes of each answer (R-REF-20, Q-22, Q-23). */
@SystemTest
class IssueFormTests {

    private static final String LAWYERS = "Lawyers of the form";

    @Autowired
    private TestStaff staff;

    @Autowired
    private ReferredCases cases;

    @Autowired
    private Documents documents;

    @Autowired
    private Forms forms;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Escorts escorts;

    @Autowired
    private Links links;

    @Autowired
    private KnownPartners known;

    @Autowired
    private TestStandards standards;

    @Autowired
    private Standards versions;

    @Autowired
    private Records records;

    @Autowired
    private CrisisStory crises;

    private CurrentActor.Binding acting;
    private StaffMember manager;
    private long programme;
    private CaseFile file;
    private long line;
    private LocalDate today;
    private String code;

    @BeforeEach
    void aLineThatGoesToAPartner() {
        programme = staff.programme();
        manager = staff.caseManager(programme);
        acting = acts(manager);
        file = cases.open(programme);
        line = cases.line(file).id();
        today = cases.journey().appointmentOn().minusDays(1);
        code = known.known(LAWYERS, "LEGAL_ADVICE");
    }

    @AfterEach
    void nobodyActs() {
        acting.close();
    }

    @Test
    void theFormKnowsWhatThePlanSays() {
        Map<String, Object> begun = documents.open(context()).data();
        assertThat(begun)
                .containsEntry("way", "REFERRAL")
                .containsEntry("crisis", "NO")
                .containsEntry("escort", String.valueOf(manager.id()))
                .containsEntry("partner", String.valueOf(cases.line(file).providerId()));
    }

    @Test
    void whatTheClientAgreedToStandsInTheReferral() {
        Map<String, Object> slip = slip();
        slip.putAll(Map.of(
                "appointmentOn", day(3),
                "appointmentTime", "10:30",
                "validUntil", day(10),
                "bring", "паспорт і довідка",
                "placeNote", "другий поверх",
                "slipNote", "консультація з документів",
                "discreet", "NO",
                "choice", "PARTLY"));
        slip.put("checksWays", List.of("PHONE", "WRITTEN"));
        submit(slip);
        Referral issued = issued();
        assertThat(issued.slip()).matches("S-\\d{4}-\\d{5}");
        assertThat(issued.serviceState()).isEqualTo(ServiceState.ISSUED);
        assertThat(issued.partnerId()).isEqualTo(known.id(code));
        assertThat(issued.appointmentOn()).isEqualTo(today.plusDays(3));
        assertThat(issued.appointmentTime()).hasToString("10:30");
        assertThat(issued.validUntil()).isEqualTo(today.plusDays(10));
        assertThat(issued.words().bring()).isEqualTo("паспорт і довідка");
        assertThat(issued.words().note()).isEqualTo("консультація з документів");
        assertThat(issued.discreet()).isFalse();
        assertThat(issued.checksChoice()).isEqualTo(ChecksChoice.PARTLY);
        assertThat(cases.row(issued.id()).checksWays()).isEqualTo("PHONE,WRITTEN");
        assertThat(cases.row(issued.id()).checksExplainedOn()).isEqualTo(today);
        assertThat(cases.line(file).slipNumber()).isEqualTo(issued.slip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partner",
                "crisis",
                "way",
                "appointmentOn",
                "dataConsent",
                "feedbackConsent",
                "discreet",
                "choice"
            })
    void noSlipIsIssuedWithout(String answer) {
        Map<String, Object> slip = slip();
        slip.remove(answer);
        assertThat(refused(slip)).containsExactly(answer + " document.error.required");
        assertThat(referrals.ofCase(file.id())).isEmpty();
    }

    @Test
    void theChecksAreExplainedFirstAndPartlyNamesTheWays() {
        Map<String, Object> slip = slip();
        slip.put("checksExplained", false);
        slip.put("choice", "PARTLY");
        assertThat(refused(slip))
                .containsExactlyInAnyOrder(
                        "checksExplained document.error.required", "checksWays document.error.required");
    }

    @Test
    void theDayOfTheVisitLiesAheadAndTheSlipIsValidThen() {
        Map<String, Object> slip = slip();
        slip.put("appointmentOn", day(-1));
        assertThat(refused(slip)).containsExactly("appointmentOn referral.error.past");
        slip.put("appointmentOn", day(5));
        slip.put("validUntil", day(4));
        assertThat(refused(slip)).containsExactly("validUntil referral.error.validUntil");
        slip.put("validUntil", day(-2));
        assertThat(refused(slip)).contains("validUntil referral.error.past");
        slip.put("appointmentOn", day(0));
        slip.put("validUntil", day(0));
        submit(slip);
        assertThat(issued().appointmentOn()).isEqualTo(today);
    }

    @Test
    void withoutTheClientsAgreementNothingIsPassedOn() {
        Map<String, Object> slip = slip();
        slip.put("dataConsent", "NO");
        assertThat(refused(slip)).containsExactly("dataConsent referral.error.dataConsent");
        assertThat(referrals.ofCase(file.id())).isEmpty();
    }

    @Test
    void withoutConsentToFeedbackThereIsASlipAndNoLink() {
        Map<String, Object> slip = slip();
        slip.put("feedbackConsent", "NO");
        submit(slip);
        assertThat(issued().feedbackConsent()).isFalse();
        assertThat(links.linkFor(issued().id())).isEmpty();
    }

    @Test
    void whoWantsNoChecksGetsTheSlipAllTheSame() {
        Map<String, Object> slip = slip();
        slip.put("choice", "NO");
        submit(slip);
        assertThat(issued().checksChoice()).isEqualTo(ChecksChoice.NO);
    }

    @Test
    void withoutAnAgreementTheWorkerSaysWhyThereAllTheSame() {
        Map<String, Object> slip = slip();
        slip.remove("agreementReason");
        assertThat(refused(slip)).containsExactly("agreementReason referral.error.agreementReason");
        slip.put("agreementReason", "CLIENT_CHOICE");
        submit(slip);
        assertThat(cases.row(issued().id()).withoutAgreement()).isEqualTo("CLIENT_CHOICE");
    }

    @Test
    void underAnAgreementNoReasonIsAskedNorKept() {
        known.agreement(code, today.minusYears(1), today.plusYears(1));
        Map<String, Object> slip = slip();
        slip.remove("agreementReason");
        submit(slip);
        assertThat(cases.row(issued().id()).withoutAgreement()).isNull();
    }

    @Test
    void inACrisisNobodyIsHeldUpByAPaper() {
        theDonorForbidsItWithoutAgreement();
        Map<String, Object> slip = slip();
        assertThat(refused(slip)).containsExactly("partner referral.error.agreementBlocks");
        slip.put("crisis", "YES");
        slip.remove("agreementReason");
        assertThat(refused(slip)).as("nobody reported one").containsExactly("crisis referral.error.noCrisis");
        crises.reported(file.number());
        submit(slip);
        assertThat(issued().crisis()).isTrue();
    }

    /** R-REF-05: what comes of a visit after the last check nobody would ask. */
    @Test
    void theVisitLiesWithinTheMonitoring() {
        Map<String, Object> slip = slip();
        slip.put("appointmentOn", today.plusMonths(3).plusDays(1).toString());
        assertThat(refused(slip)).containsExactly("appointmentOn referral.error.afterMonitoring");
        slip.put("appointmentOn", today.plusMonths(3).toString());
        submit(slip);
        assertThat(issued().appointmentOn()).isEqualTo(today.plusMonths(3));
    }

    @ParameterizedTest
    @CsvSource({"REFERRAL, KNOWS_PLACE", "PHONE_CALL, BY_PHONE"})
    void whereNobodyGoesAlongAReasonIsGiven(ReferralWay way, String reason) {
        Map<String, Object> slip = slip();
        slip.put("way", way.name());
        slip.remove("wayReason");
        assertThat(refused(slip)).containsExactly("wayReason document.error.required");
        slip.put("wayReason", reason);
        submit(slip);
        assertThat(issued().way()).isEqualTo(way);
        assertThat(escorts.of(issued().id())).isEmpty();
    }

    @Test
    void whoGoesAlongIsPlannedWithDayHourAndPlace() {
        Map<String, Object> slip = slip();
        slip.put("way", "ACCOMPANIMENT");
        assertThat(refused(slip)).containsExactly("escort document.error.required");
        StaffMember volunteer = staff.member("volunteer", programme, org.suprovid.security.Role.VOLUNTEER);
        slip.putAll(Map.of("escort", String.valueOf(volunteer.id()), "meetingPoint", "біля фонтана"));
        slip.put("meetingTime", "09:15");
        submit(slip);
        assertThat(issued().words().meetingPoint()).isEqualTo("біля фонтана");
        assertThat(cases.row(issued().id()).wayReason())
                .as("hidden, so not kept")
                .isNull();
        assertThat(escorts.of(issued().id())).singleElement().satisfies(escort -> {
            assertThat(escort.staffId()).isEqualTo(volunteer.id());
            assertThat(escort.plannedAt())
                    .isEqualTo(today.plusDays(1)
                            .atTime(9, 15)
                            .atZone(java.time.ZoneId.of("Europe/Kyiv"))
                            .toInstant());
        });
    }

    @Test
    void somebodyOfAnotherOrganisationAnswersNotForThisOne() {
        String other = known.known("Others of the form", "LEGAL_ADVICE");
        Map<String, Object> slip = slip();
        slip.put("contact", String.valueOf(known.contact(other, "Оксана Левчук")));
        assertThat(refused(slip)).containsExactly("contact referral.error.contact");
        long own = known.contact(code, "Марія Ковальчук");
        slip.put("contact", String.valueOf(own));
        submit(slip);
        assertThat(issued().contactId()).isEqualTo(own);
    }

    @Test
    void nobodyIsSentToAPartnerWhoIsGone() {
        records.rows("UPDATE partner SET active = false WHERE code = ? RETURNING code", code);
        assertThat(refused(slip())).containsExactly("partner document.error.option");
    }

    @ParameterizedTest
    @CsvSource({
        "bring, довідка про ВІЛ-статус",
        "placeNote, кабінет для наркозалежних",
        "slipNote, after release from prison",
        "slipNote, лечение гепатита"
    })
    void theSlipNamesNoIllnessUnlessTheClientAgreedInWriting(String field, String words) {
        Map<String, Object> slip = slip();
        slip.put(field, words);
        assertThat(refused(slip)).containsExactly(field + " referral.error.telling");
        assertThat(referrals.ofCase(file.id())).isEmpty();
        slip.put("wordsAgreed", true);
        submit(slip);
        assertThat(issued().words()).asString().isNotBlank();
    }

    @Test
    void whoThinksItOverIsAskedAgainOnADayAhead() {
        assertThat(refused(Map.of("slipOutcome", "OFFERED"))).containsExactly("thinkUntil document.error.required");
        assertThat(refused(Map.of("slipOutcome", "OFFERED", "thinkUntil", day(-1))))
                .containsExactly("thinkUntil referral.error.past");
        submit(Map.of("slipOutcome", "OFFERED", "thinkUntil", day(4)));
        assertThat(referrals.ofCase(file.id())).singleElement().satisfies(offered -> {
            assertThat(offered.serviceState()).isEqualTo(ServiceState.OFFERED);
            assertThat(offered.slip()).isNull();
        });
        assertThat(cases.line(file).isOpen()).isTrue();
        assertThat(cases.line(file).due()).isEqualTo(today.plusDays(4));
    }

    @Test
    void whoDeclinesIsAskedWhyAndNothingElse() {
        Map<String, Object> declined = slip();
        declined.put("slipOutcome", "DECLINED");
        assertThat(refused(declined)).containsExactly("declineReason document.error.required");
        declined.put("declineReason", "CLIENT_NOT_READY");
        submit(declined);
        assertThat(referrals.ofCase(file.id())).singleElement().satisfies(referral -> {
            assertThat(referral.serviceState()).isEqualTo(ServiceState.DECLINED);
            assertThat(referral.nonReceiptReason()).isEqualTo("CLIENT_NOT_READY");
            assertThat(referral.dataConsent()).isFalse();
        });
        assertThat(cases.line(file).state()).isEqualTo(LineState.NOT_RECEIVED);
        assertThat(cases.line(file).nonReceiptReason()).isEqualTo("CLIENT_NOT_READY");
    }

    @Test
    void whatIsGotAnotherWayNeedsNoSlip() {
        assertThat(refused(Map.of("slipOutcome", "DIRECT"))).containsExactly("directReason document.error.required");
        submit(Map.of("slipOutcome", "DIRECT", "directReason", "юристка приймає в нас щовівторка"));
        assertThat(referrals.ofCase(file.id())).isEmpty();
        assertThat(cases.line(file).isOpen()).isTrue();
        assertThat(records.rows("SELECT kind FROM case_event WHERE case_id = ?", file.id()))
                .contains("referral.DIRECT");
    }

    @Test
    void whatTheFormDoesNotAskIsNotTaken() {
        Map<String, Object> slip = slip();
        slip.put("way", "BY_FORCE");
        assertThat(refused(slip)).contains("way document.error.option");
        assertThat(refused(Map.of())).containsExactly("slipOutcome document.error.required");
    }

    private void theDonorForbidsItWithoutAgreement() {
        String own = standards.choosing("ALLIANCE_2010", "agreement.missing: BLOCK");
        records.rows(
                "UPDATE case_standard SET standard_version_id = ? WHERE case_id = ? RETURNING case_id::text",
                versions.currentVersionId(own, today),
                file.id());
    }

    /** A slip as it is usually issued, to a partner without an agreement. */
    private Map<String, Object> slip() {
        Map<String, Object> slip = new HashMap<>(UsualAnswers.slip("REFERRAL", "YES"));
        slip.put("appointmentOn", day(1));
        slip.put("partner", String.valueOf(known.id(code)));
        return slip;
    }

    private String day(int ahead) {
        return today.plusDays(ahead).toString();
    }

    private Referral issued() {
        List<Referral> all = referrals.ofCase(file.id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void submit(Map<String, Object> answers) {
        documents.submit(context(), answers);
    }

    private List<String> refused(Map<String, Object> answers) {
        Problem.Invalid problem = catchThrowableOfType(Problem.Invalid.class, () -> submit(answers));
        assertThat(problem).as("refusal").isNotNull();
        return problem.errors().stream().map(IssueFormTests::said).toList();
    }

    private static String said(FieldError error) {
        return error.path() + " " + error.code();
    }

    private FormContext context() {
        return new FormContext(
                "referral-issue",
                forms.currentDeployment(),
                null,
                null,
                null,
                file.cardId(),
                file.id(),
                file.personId(),
                String.valueOf(line),
                Locale.ENGLISH);
    }
}
