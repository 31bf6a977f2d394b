package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.Forms;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Problem;

/** The form {@code referral-check}: what it takes, what it refuses and says where, what becomes of each answer (R-REF-43…51). */
@SystemTest
class CheckFormTests {

    private static final String REQUIRED = " document.error.required";

    @Autowired
    private Walks walks;

    @Autowired
    private ReferralStory story;

    @Autowired
    private Documents documents;

    @Autowired
    private Forms forms;

    @Autowired
    private ReferredCases cases;

    @Autowired
    private Checks checks;

    private CaseWalk karina;
    private String slip;

    @BeforeEach
    void theFirstCheckIsOpen() {
        walks.itIs("2026-03-02");
        karina = story.somebody();
        slip = karina.refer(Map.of());
        walks.goOn();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void noCheckIsMadeWithoutItsAnswers() {
        for (String answer :
                List.of("checkOutcome", "madeOn", "checkWay", "usedSlip", "visitState", "changeCode", "choice")) {
            Map<String, Object> check = check();
            check.remove(answer);
            assertThat(refused(check)).as(answer).contains(answer + REQUIRED);
        }
        assertThat(first().isOpen()).isTrue();
    }

    /** R-REF-46: one of four, or that none is needed. */
    @Test
    void somethingIsOfferedOrItIsSaidThatNothingIsNeeded() {
        Map<String, Object> check = check();
        check.remove("offers");
        assertThat(refused(check)).containsExactly("offers" + REQUIRED);
        check.put("offers", List.of());
        assertThat(refused(check)).containsExactly("offers" + REQUIRED);
        check.put("offers", List.of("NONE_NEEDED", "FURTHER_HELP"));
        assertThat(refused(check)).containsExactly("offers referral.error.noneNeeded");
        check.put("offers", List.of("MONEY"));
        assertThat(refused(check)).containsExactly("offers document.error.option");
        assertThat(first().isOpen()).isTrue();
        check.put("offers", List.of("SELF_HELP_GROUP", "REINVITED"));
        submit(check);
        assertThat(first().offers()).isEqualTo("SELF_HELP_GROUP,REINVITED");
    }

    /** R-REF-44: written contact is for some cases only. */
    @Test
    void whoAsksInWritingSaysWhy() {
        Map<String, Object> check = check();
        check.put("checkWay", "WRITTEN");
        assertThat(refused(check)).containsExactly("wayReason" + REQUIRED);
        check.put("wayReason", "AWAY");
        submit(check);
        assertThat(first().way()).isEqualTo(CheckWay.WRITTEN);
        assertThat(first().wayReason()).isEqualTo("AWAY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FACE_INDIVIDUAL", "FACE_GROUP", "PHONE"})
    void whoAsksInAnotherWayNeedsNoReasonAndNoneIsKept(String way) {
        Map<String, Object> check = check();
        check.put("checkWay", way);
        check.put("wayReason", "AWAY");
        submit(check);
        assertThat(first().way().name()).isEqualTo(way);
        assertThat(first().wayReason()).isNull();
    }

    /** R-REF-41: who takes part in some ways only names them, and this one was among them. */
    @Test
    void partlyNamesTheWays() {
        Map<String, Object> check = check();
        check.put("choice", "PARTLY");
        assertThat(refused(check)).containsExactly("checksWays" + REQUIRED);
        check.put("checksWays", List.of("WRITTEN"));
        assertThat(refused(check)).containsExactly("checksWays referral.error.wayNotAccepted");
        assertThat(cases.asSystem(story.id(slip)).checksChoice()).isEqualTo(ChecksChoice.YES);
        check.put("checksWays", List.of("PHONE", "WRITTEN"));
        submit(check);
        assertThat(cases.asSystem(story.id(slip)).checksChoice()).isEqualTo(ChecksChoice.PARTLY);
        assertThat(cases.asSystem(story.id(slip)).checksWays()).isEqualTo("PHONE,WRITTEN");
    }

    /** R-REF-47: a change alone does not tell whether the referral has helped. */
    @Test
    void ofAChangeIsSaidWhetherItWasWanted() {
        Map<String, Object> check = check();
        check.put("changeCode", "LEGAL_SETTLED");
        assertThat(refused(check)).containsExactly("wantedChange" + REQUIRED);
        check.put("wantedChange", "NO");
        submit(check);
        assertThat(first().changeCode()).isEqualTo("LEGAL_SETTLED");
        assertThat(first().wantedChange()).isFalse();
    }

    @Test
    void whereNothingHasChangedNobodyIsAskedWhetherItWasWanted() {
        Map<String, Object> check = check();
        check.put("wantedChange", "YES");
        submit(check);
        assertThat(first().changeCode()).isEqualTo("NONE_YET");
        assertThat(first().wantedChange()).as("hidden, so not kept").isNull();
    }

    /** R-REF-51: while the visit lies ahead the check is done, and says whether the hand-over is real. */
    @Test
    void whileTheVisitLiesAheadTheHandOverIsLookedAt() {
        Map<String, Object> check = check();
        check.put("handOver", List.of("HAS_SLIP", "HAS_A_CAR"));
        assertThat(refused(check)).containsExactly("handOver document.error.option");
        check.put("handOver", List.of("HAS_SLIP", "KNOWS_PLACE"));
        submit(check);
        assertThat(first().result()).isEqualTo(CheckResult.DONE);
        assertThat(first().subResult()).isEqualTo("VISIT_PENDING");
        assertThat(first().visitConfirmed()).isNull();
        assertThat(story.stands(slip)).isEqualTo("ISSUED RUNNING");
        assertThat(handOver()).containsExactly("HAS_SLIP", "KNOWS_PLACE");
    }

    @Test
    void afterTheVisitNothingIsAskedOfTheHandOver() {
        Map<String, Object> check = check();
        check.putAll(Map.of("visitState", "SERVED", "servedOn", "2026-03-02", "handOver", List.of("HAS_SLIP")));
        submit(check);
        assertThat(first().subResult()).isNull();
        assertThat(first().visitConfirmed()).isTrue();
        assertThat(handOver()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SERVED, servedOn", "NOT_SERVED, refusalReason", "NO_SHOW, refusalReason"})
    void whatCameOfTheVisitIsSaidWhole(String state, String missing) {
        Map<String, Object> check = check();
        check.put("visitState", state);
        assertThat(refused(check)).containsExactly(missing + REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "madeOn, 2026-03-03, referral.error.future",
        "madeOn, 2026-03-01, referral.error.beforeIssue",
        "controlOn, 2026-03-01, referral.error.past"
    })
    void daysThatCannotBeAreRefused(String day, String on, String error) {
        Map<String, Object> check = check();
        check.put(day, on);
        assertThat(refused(check)).containsExactly(day + " " + error);
    }

    /** R-REF-48: of an attempt nothing is asked but when and in which way. */
    @Test
    void whoReachedNobodyIsAskedNothingMore() {
        submit(Map.of("checkOutcome", "ATTEMPT", "madeOn", "2026-03-02", "checkWay", "PHONE"));
        assertThat(first().isOpen()).isTrue();
        assertThat(first().attempts()).isEqualTo(1);
    }

    private Map<String, Object> check() {
        return new HashMap<>(karina.answers("UserTask_MakeCheck"));
    }

    private CheckRow first() {
        return karina.as(karina.manager, () -> checks.of(story.id(slip))).stream()
                .filter(check -> check.code() == CheckCode.REF_CHECK_0)
                .findFirst()
                .orElseThrow();
    }

    /** What the document of the check says is ready. */
    private List<String> handOver() {
        return karina.as(karina.manager, () -> documents
                .read(documents.find(first().documentId()).orElseThrow())
                .orElseThrow()
                .codes("handOver"));
    }

    private void submit(Map<String, Object> answers) {
        karina.as(karina.manager, () -> documents.submit(context(), answers));
    }

    private List<String> refused(Map<String, Object> answers) {
        Problem.Invalid problem = catchThrowableOfType(Problem.Invalid.class, () -> submit(answers));
        assertThat(problem).as("refusal").isNotNull();
        return problem.errors().stream()
                .map(error -> error.path() + " " + error.code())
                .toList();
    }

    private FormContext context() {
        ReferralRow referral = cases.asSystem(story.id(slip));
        return new FormContext(
                "referral-check",
                forms.currentDeployment(),
                story.task(slip, "UserTask_MakeCheck").id(),
                "UserTask_MakeCheck",
                null,
                referral.cardId(),
                referral.caseId(),
                referral.personId(),
                String.valueOf(referral.id()),
                Locale.ENGLISH);
    }
}
