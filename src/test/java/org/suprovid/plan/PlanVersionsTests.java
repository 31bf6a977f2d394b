package org.suprovid.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.fixtures.TestStaff.acts;
import static org.suprovid.plan.PlannedCases.DOCUMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseClosed;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Timeline;
import org.suprovid.casework.TimelineEntry;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.StaffMember;

/** A plan from its draft to its end: agreed line by line, worked on, handed over to the next version (R-7S-03…06). */
@SystemTest
class PlanVersionsTests {

    @Autowired
    private TestStaff staff;

    @Autowired
    private PlannedCases planned;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private LineResults results;

    @Autowired
    private PlanReviews reviews;

    @Autowired
    private PlanDates dates;

    @Autowired
    private Timeline timeline;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RowAccess access;

    private StaffMember manager;
    private CurrentActor.Binding acting;
    private CaseFile file;
    private LocalDate today;
    private NewLine talk;
    private NewLine lawyer;

    @BeforeEach
    void aCase() {
        long programme = staff.programme();
        manager = staff.caseManager(programme);
        acting = acts(manager);
        file = planned.open(programme);
        today = planned.today();
        long legal = planned.need(file, "legal advice", true);
        talk = planned.own(legal, "talk about rights", today.plusDays(3));
        lawyer = planned.byReferral(legal, "LEGAL_ADVICE", today.plusDays(10));
    }

    @AfterEach
    void nobodyActs() {
        acting.close();
    }

    @Test
    void aNewDraftTakesThePlaceOfTheOneBefore() {
        drafts.replace(file, PlanWords.NONE, null, List.of(talk, talk, lawyer), DOCUMENT);
        drafts.replace(file, new PlanWords("goal", null, null, null), today.plusDays(90), List.of(lawyer), DOCUMENT);

        assertThat(plans.drafts(file)).singleElement().satisfies(draft -> {
            assertThat(draft.kind()).isEqualTo(PlanKind.KM2);
            assertThat(draft.version()).isEqualTo(1);
            assertThat(draft.words().goal()).isEqualTo("goal");
            assertThat(draft.plannedEnd()).isEqualTo(today.plusDays(90));
            assertThat(draft.lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.words().toolReason()).isEqualTo("because it is near"));
        });
        assertThat(plans.openLineIds(file.id())).isEmpty();
    }

    @Test
    void theClientAgreesLineByLine() {
        drafts.replace(file, PlanWords.NONE, null, List.of(talk, lawyer), DOCUMENT);
        PlanLine unwanted = plans.drafts(file).get(0).lines().get(0);
        drafts.agree(file, today, "SIGNATURE", "comes on time", Map.of(unwanted.id(), "not now"), DOCUMENT);
        drafts.putInForce(file.id());
        drafts.putInForce(file.id());

        List<Plan> inForce = plans.inForce(file);
        assertThat(inForce).extracting(Plan::kind).containsExactly(PlanKind.KM1, PlanKind.KM2);
        assertThat(inForce).allSatisfy(plan -> {
            assertThat(plan.startsOn()).isEqualTo(today);
            assertThat(plan.agreedWay()).isEqualTo("SIGNATURE");
            assertThat(plan.words().clientDuties()).isEqualTo("comes on time");
        });
        PlanLine declined = plans.line(file, unwanted.id()).orElseThrow();
        assertThat(declined.state()).isEqualTo(LineState.DECLINED);
        assertThat(declined.words().note()).isEqualTo("not now");
        assertThat(declined.nonReceiptReason()).isEqualTo(Reasons.CLIENT_DECLINED);
        assertThat(plans.openLineIds(file.id()))
                .containsExactly(inForce.get(1).lines().get(0).id());
        assertThat(kinds()).containsOnlyOnce("plan.IN_FORCE");
    }

    @Test
    void noPlanStartsWithoutAgreement() {
        drafts.replace(file, PlanWords.NONE, null, List.of(talk), DOCUMENT);
        assertThatThrownBy(() -> drafts.putInForce(file.id())).hasMessageContaining("plan_agreed_before_force");
    }

    @Test
    void aLineIsFinishedOnceAndForAll() {
        planned.inForce(file, talk, lawyer);
        long first = plans.openLineIds(file.id()).get(0);
        results.done(file, first, done(5), Map.of("SYRINGE", 10, "CONDOM", 20), DOCUMENT);

        Plan own = plans.current(file).get(0);
        assertThat(own.lines()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(LineState.DONE);
            assertThat(line.quality()).isEqualTo(5);
            assertThat(line.means()).containsExactly(new Means("CONDOM", 20), new Means("SYRINGE", 10));
            assertThat(line.words().result()).isEqualTo("knows the rights");
            assertThat(line.words().measure()).isEqualTo("talk about rights");
        });
        assertThatThrownBy(() -> results.notReceived(file, first, today, "QUEUE", Noted.NOTHING, DOCUMENT))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(plans.openLineIds(file.id())).hasSize(1);
    }

    @Test
    void twoLinesAreFinishedAtOnceAndOneLineOnlyOnce() {
        planned.inForce(file, talk, lawyer);
        List<Long> open = plans.openLineIds(file.id());
        var attempts = List.of(open.get(0), open.get(1), open.get(1)).stream()
                .map(line -> CompletableFuture.supplyAsync(() -> finishedBy(line)))
                .toList();
        assertThat(attempts.stream().map(CompletableFuture::join)).containsOnlyOnce(false);
        assertThat(plans.openLineIds(file.id())).isEmpty();
    }

    private boolean finishedBy(long line) {
        try (var other = acts(manager)) {
            results.done(file, line, done(4), Map.of(), DOCUMENT);
            return true;
        } catch (Problem.Conflict finished) {
            return false;
        }
    }

    @Test
    void aMovedLineStaysOpenWithItsNewDate() {
        planned.inForce(file, talk);
        long line = plans.openLineIds(file.id()).get(0);
        results.begin(file, line);
        results.begin(file, line);
        results.moved(file, line, today.plusDays(20), new Noted("the office was closed", null), DOCUMENT);

        PlanLine moved = plans.line(file, line).orElseThrow();
        assertThat(moved.state()).isEqualTo(LineState.IN_PROGRESS);
        assertThat(moved.due()).isEqualTo(today.plusDays(20));
        assertThat(moved.moved()).isEqualTo(1);
        assertThat(moved.words().note()).isEqualTo("the office was closed");
        var anchor = transaction.execute(status -> dates.anchor("PLAN_LINE_DUE", file.id(), String.valueOf(line)));
        assertThat(anchor.orElseThrow().typedDue()).isEqualTo(today.plusDays(20));
        assertThat(kinds()).containsOnlyOnce("plan.LINE_BEGUN").contains("plan.LINE_MOVED");
    }

    @Test
    void aReviewHandsOverToTheNextVersion() {
        planned.inForce(file, talk, lawyer, lawyer);
        List<Long> open = plans.openLineIds(file.id());
        LocalDate later = today.plusDays(40);
        reviews.cancel(file, Map.of(open.get(2), new Noted("a second lawyer is too much", null)), today, DOCUMENT);
        reviews.renew(
                file,
                new PlanReviews.Agreement(today, "ORAL", today),
                Map.of(
                        open.get(1),
                        new PlanReviews.Change(later, null, null, null, new Noted("the lawyer is away", null))),
                List.of(planned.own(talk.needId(), "a new step", later)),
                DOCUMENT);

        Plan before = plans.history(file).get(1);
        assertThat(before.state()).isEqualTo(PlanState.SUPERSEDED);
        assertThat(before.endsOn()).isEqualTo(today);
        assertThat(before.lines()).extracting(PlanLine::state).containsExactly(LineState.CARRIED_OVER);
        List<Plan> now = plans.inForce(file);
        assertThat(now).extracting(Plan::version).containsExactly(2, 2);
        assertThat(now.get(0).lines())
                .extracting(line -> line.words().measure())
                .containsExactly("talk about rights", "a new step");
        assertThat(now.get(0).words().goal()).isEqualTo("a safe home");
        assertThat(now.get(1).lines()).singleElement().satisfies(line -> {
            assertThat(line.carriedFromId()).isEqualTo(open.get(1));
            assertThat(line.due()).isEqualTo(later);
            assertThat(line.words().note()).isEqualTo("the lawyer is away");
        });
        assertThat(plans.openLineIds(file.id())).hasSize(3).doesNotContainAnyElementsOf(open);
        assertThat(plans.results(file)).hasSize(4);
        assertThat(plans.startInForce(file.id())).contains(today);
    }

    @Test
    void aPlanWithNothingLeftGoesOnEmpty() {
        planned.inForce(file, talk, lawyer);
        List<Long> open = plans.openLineIds(file.id());
        results.notReceived(file, open.get(1), today, "PROVIDER_REFUSED", new Noted("no place", null), DOCUMENT);
        reviews.renew(file, new PlanReviews.Agreement(today, "ORAL", today), Map.of(), List.of(), DOCUMENT);
        assertThat(plans.inForce(file)).extracting(plan -> plan.lines().size()).containsExactly(1, 0);
    }

    @Test
    void plansEndWithTheirCase() {
        planned.inForce(file, talk, lawyer);
        results.done(file, plans.openLineIds(file.id()).get(0), done(3), Map.of(), DOCUMENT);
        transaction.executeWithoutResult(
                status -> access.asSystem(() -> events.publishEvent(new CaseClosed(file.id(), today, "LOST_CONTACT"))));

        assertThat(plans.openLineIds(file.id())).isEmpty();
        assertThat(plans.current(file)).allSatisfy(plan -> {
            assertThat(plan.state()).isEqualTo(PlanState.ENDED);
            assertThat(plan.endsOn()).isEqualTo(today);
        });
        assertThat(plans.results(file))
                .extracting(PlanLine::nonReceiptReason)
                .containsExactly(null, Reasons.CASE_CLOSED);
    }

    @Test
    void nobodyElseSeesThePlan() {
        planned.inForce(file, talk);
        long line = plans.openLineIds(file.id()).get(0);
        try (var other = acts(staff.caseManager(file.programmeId()))) {
            assertThat(plans.history(file)).isEmpty();
            assertThat(plans.openLineIds(file.id())).isEmpty();
            assertThatThrownBy(() -> results.done(file, line, done(5), Map.of(), DOCUMENT))
                    .isInstanceOf(Problem.NotFound.class);
        }
        try (var supervisor = acts(staff.supervisor(file.programmeId()))) {
            assertThat(plans.history(file)).hasSize(1);
        }
        try (var analyst = acts(staff.analyst(file.programmeId()))) {
            assertThat(plans.history(file)).isEmpty();
        }
    }

    private LineResults.Done done(int quality) {
        return new LineResults.Done(today, quality, "FULL", "knows the rights", null);
    }

    private List<String> kinds() {
        return timeline.of(file.id(), null, 50).rows().stream()
                .map(TimelineEntry::kind)
                .toList();
    }
}
