package org.suprovid.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.fixtures.TestStaff.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.client.CardStatus;
import org.suprovid.client.Cards;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.engine.Instances;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.StaffMember;

/** What may happen to a case at any time, and how it closes (R-7S-07, R-7S-20, R-7S-21, R-ROLE-25, T-28). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class CaseEventsTests {

    @Autowired
    private TestStaff staff;

    @Autowired
    private OpenedCases opened;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseChanges changes;

    @Autowired
    private Handovers handovers;

    @Autowired
    private FoundProblems problems;

    @Autowired
    private Needs needs;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ClosureMapper summaries;

    @Autowired
    private Closures closures;

    @Autowired
    private ClosureSignatureHandler signature;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Cards cards;

    @Autowired
    private Instances instances;

    @Autowired
    private UserTasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RowAccess access;

    @Autowired
    private Clock clock;

    private long programme;
    private StaffMember manager;
    private CaseFile file;

    @BeforeEach
    void aCase() {
        programme = staff.programme();
        manager = staff.caseManager(programme);
        try (var acting = acts(manager)) {
            file = opened.of(programme, "Karina");
        }
    }

    @Test
    void aFoundProblemIsLedTogetherWithTheCaseItWasFoundIn() {
        describeProblem(1);
        as(() -> problems.open(file.id()));
        as(() -> problems.open(file.id()));
        as(() -> problems.leadTogether(file.id()));

        try (var acting = acts(manager)) {
            CaseFile found = cases.get(file.cardNumber() + "-2");
            assertThat(found.parentCaseId()).isEqualTo(file.id());
            assertThat(found.processInstanceId()).isEqualTo(file.processInstanceId());
            assertThat(cases.byNumber(file.cardNumber() + "-3")).isEmpty();
            assertThat(needs.of(file.id())).singleElement().satisfies(need -> {
                assertThat(need.caseId()).isEqualTo(found.id());
                assertThat(need.text()).isEqualTo("a place to sleep");
            });
            assertThatThrownBy(() -> changes.reportProblem(found.id())).hasMessage("casework.problem.ledElsewhere");
        }
    }

    @Test
    void aFoundProblemMayGoItsOwnWay() {
        describeProblem(2);
        as(() -> problems.open(file.id()));
        as(() -> problems.leadSeparately(file.id()));
        as(() -> problems.leadSeparately(file.id()));

        try (var acting = acts(manager)) {
            CaseFile found = cases.get(file.cardNumber() + "-2");
            assertThat(instances.tokens(found.processInstanceId())).containsKey("E01_Admission");
            assertThat(needs.of(file.id())).isEmpty();
            assertThat(needs.of(found.id())).hasSize(1);
        }
    }

    @Test
    void withdrawalEndsAllCasesOfTheCard() {
        describeProblem(3);
        as(() -> problems.open(file.id()));
        as(() -> problems.leadSeparately(file.id()));
        try (var acting = acts(manager)) {
            changes.withdrawConsent(file.id(), WithdrawalReason.NOT_SAID);
            for (CaseFile ended : List.of(cases.get(file.id()), cases.get(file.cardNumber() + "-2"))) {
                assertThat(ended.proposedOutcome()).isEqualTo("CLIENT_WITHDREW");
                assertThat(ended.stage()).isEqualTo("E07");
                assertThat(tasks.ofBusinessKey(ended.number()))
                        .extracting(OpenTask::key)
                        .containsExactly(ClosureProcess.SUMMARISE_CLOSURE);
            }
            assertThatThrownBy(() -> changes.withdrawConsent(file.id(), WithdrawalReason.NOT_SAID))
                    .isInstanceOf(Problem.Conflict.class);
        }
    }

    @Test
    void anotherCaseManagerGetsTasksCardAndTheDutyToTakeOver() {
        StaffMember next = staff.caseManager(programme);
        try (var acting = acts(staff.supervisor(programme))) {
            handovers.changeManager(file.id(), next.id(), null, HandoverReason.LEFT_WORK);
            assertThat(tasks.ofBusinessKey(file.number()))
                    .extracting(OpenTask::key, OpenTask::assignee)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(
                                    CaseProcess.OPEN_CLIENT_CARD, String.valueOf(next.id())),
                            org.assertj.core.groups.Tuple.tuple(CaseProcess.TAKE_OVER_CASE, String.valueOf(next.id())));
            assertThat(cases.get(file.id()).previousManagerId()).isEqualTo(manager.id());
            assertThat(cards.find(file.cardId()).orElseThrow().responsibleId()).isEqualTo(next.id());
        }
        try (var acting = acts(manager)) {
            assertThat(cases.find(file.id())).isEmpty();
            assertThat(cards.find(file.cardId())).isEmpty();
        }
    }

    @Test
    void threeAttemptsInThirtyDaysAreEnough() {
        LocalDate today = LocalDate.now(clock);
        try (var acting = acts(manager)) {
            attempt(today.minusDays(31));
            attempt(today.minusDays(20));
            attempt(today.minusDays(10));
            assertThat(contacts.attemptsExhausted(file.id())).isFalse();
            attempt(today);
            assertThat(contacts.attemptsExhausted(file.id())).isTrue();
            contacts.record(file.id(), new Contact(today, true, "PHONE", null, null), Set.of());
            assertThat(contacts.attemptsExhausted(file.id())).isFalse();
            assertThat(cases.get(file.id()).lastContactOn()).isEqualTo(today);
        }
    }

    @Test
    void aCaseClosesOnceByItsSignedSummaryAndTheCardWithIt() {
        LocalDate today = LocalDate.now(clock);
        as(() -> summaries.put(summary("SOLVED_INDEPENDENT", true, true)));
        as(() -> closures.close(file.id()));
        try (var acting = acts(manager)) {
            assertThat(cases.get(file.id()).isOpen()).isTrue();
        }
        as(() -> summaries.sign(file.id(), staff.supervisor(programme).id(), today));
        as(() -> closures.close(file.id()));
        as(() -> closures.close(file.id()));
        try (var acting = acts(manager)) {
            CaseFile closed = cases.get(file.id());
            assertThat(closed.isOpen()).isFalse();
            assertThat(closed.isComplete()).isTrue();
            assertThat(closed.closedOn()).isEqualTo(today);
            assertThat(cards.find(file.cardId()).orElseThrow().status()).isEqualTo(CardStatus.CLOSED);
            assertThat(timeline.of(file.id(), null, 50).rows())
                    .filteredOn(entry -> entry.kind().equals("CASE_CLOSED"))
                    .hasSize(1);
            assertThatThrownBy(() -> changes.reportProblem(file.id())).hasMessage("casework.problem.closed");
        }
    }

    @Test
    void theDatabaseRefusesAnOutcomeThatContradictsTheAnswers() {
        assertThatThrownBy(() -> as(() -> summaries.put(summary("SOLVED_INDEPENDENT", true, false))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("closure_outcome_fits");
        assertThatThrownBy(() -> as(() -> summaries.put(summary("MOVED_AWAY", null, null))))
                .hasMessageContaining("closure_with_answers");
        as(() -> summaries.put(summary("DIED", null, null)));
    }

    @Test
    void whoWroteTheSummaryDoesNotSignItUnlessNobodyElseCan() {
        StaffMember only = staff.supervisor(programme);
        try (var acting = acts(only)) {
            transaction.executeWithoutResult(status -> summaries.put(summaryBy(only.id())));
            assertThat(signedBy()).isEmpty();
            staff.supervisor(programme);
            assertThat(signedBy()).extracting(FieldError::code).containsExactly("casework.error.fourEyes");
        }
    }

    private List<FieldError> signedBy() {
        Errors errors = new Errors();
        FormContext context = new FormContext(
                "closure-signature",
                "",
                null,
                null,
                null,
                file.cardId(),
                file.id(),
                file.personId(),
                "",
                Locale.ENGLISH);
        Answers answers = new Answers(
                Map.of("closureSigned", "YES", "signedOn", LocalDate.now(clock).toString()));
        transaction.executeWithoutResult(status -> signature.check(context, answers, errors));
        return errors.list();
    }

    private void describeProblem(long documentId) {
        try (var acting = acts(manager)) {
            transaction.executeWithoutResult(status -> {
                long document = -file.id() * 10 - documentId;
                Need need = new Need(
                        0, 0, "", "a place to sleep", "SOCIAL_HOUSEHOLD", null, true, "SUBJECTIVE", "MATERIAL", "OPEN");
                needs.put(file, need, document);
                timeline.record(
                        file.id(),
                        CaseEvent.of(FoundProblems.DESCRIBED)
                                .about("2026-11-20")
                                .saidIn(document));
            });
        }
    }

    private void attempt(LocalDate on) {
        contacts.record(file.id(), new Contact(on, false, "PHONE", null, null), Set.of());
    }

    private Closure summary(String outcome, Boolean solved, Boolean independent) {
        return new Closure(
                file.id(),
                outcome,
                LocalDate.now(clock),
                solved,
                independent,
                null,
                5,
                null,
                null,
                1,
                manager.id(),
                null,
                null);
    }

    private Closure summaryBy(long author) {
        return new Closure(
                file.id(), "OTHER", LocalDate.now(clock), false, false, null, 2, null, null, 1, author, null, null);
    }

    private void as(Runnable step) {
        transaction.executeWithoutResult(status -> access.asSystem(step));
    }
}
