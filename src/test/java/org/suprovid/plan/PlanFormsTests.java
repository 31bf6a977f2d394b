package org.suprovid.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.suprovid.fixtures.TestStaff.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.Need;
import org.suprovid.casework.Needs;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.Forms;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;

/** The five forms of a plan, from the draft to the review, with what they do not take (SC-01, R-PLAN-01…14). */
@SystemTest
class PlanFormsTests {

    @Autowired
    private TestStaff staff;

    @Autowired
    private PlannedCases planned;

    @Autowired
    private Documents documents;

    @Autowired
    private Forms forms;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private Needs needs;

    @Autowired
    private Cases cases;

    private CurrentActor.Binding acting;
    private StaffMember supervisor;
    private CaseFile file;
    private LocalDate today;
    private long legal;
    private long testing;

    @BeforeEach
    void karinaHasNeeds() {
        long programme = staff.programme();
        supervisor = staff.supervisor(programme);
        acting = acts(staff.caseManager(programme));
        file = planned.open(programme);
        today = planned.today();
        legal = planned.need(file, "legal advice", true);
        testing = planned.need(file, "HIV test", false);
    }

    @AfterEach
    void nobodyActs() {
        acting.close();
    }

    @Test
    void aRecognisedNeedIsNotDroppedInFavourOfAPreventiveOne() {
        Map<String, Object> plan = plan(List.of(talk(testing)), List.of(mediated(testing, "EXT_VCT", "REFERRAL")));
        assertThat(refused("service-plan", plan)).containsExactly("uncoveredReason plan.error.needsWithoutLine");

        plan.put("uncoveredReason", "she goes to a lawyer of her own");
        submit("service-plan", plan);
        assertThat(plans.drafts(file)).hasSize(2).allSatisfy(draft -> assertThat(
                        draft.words().uncovered())
                .isEqualTo("she goes to a lawyer of her own"));
    }

    @Test
    void aNeedTheClientDoesNotSeeIsNotDroppedInSilence() {
        assertThat(refused("service-plan", plan(List.of(talk(legal)), List.of())))
                .containsExactly("uncoveredReason plan.error.needsWithoutLine");
    }

    @Test
    void aPlanHasLinesWithDatesAheadAndReasonsForItsTools() {
        assertThat(refused("service-plan", plan(List.of(), List.of()))).containsExactly("km1 plan.error.noLine");

        Map<String, Object> late = talk(legal);
        late.put("due", today.minusDays(1).toString());
        assertThat(refused("service-plan", plan(List.of(late, talk(testing)), List.of())))
                .containsExactly("km1[0].due casework.error.past");

        Map<String, Object> poor = mediated(legal, "LEGAL_ADVICE", "REFERRAL");
        poor.remove("toolReason");
        poor.remove("partner");
        assertThat(refused("service-plan", plan(List.of(), List.of(poor))))
                .containsExactlyInAnyOrder(
                        "km2[0].partner document.error.required", "km2[0].toolReason document.error.required");
    }

    @Test
    void somebodyElsesNeedIsNoChoice() {
        CaseFile other = planned.open(file.programmeId());
        long foreign = planned.need(other, "another person's need", true);
        assertThat(refused("service-plan", plan(List.of(talk(foreign), talk(legal)), List.of())))
                .containsExactly("km1[0].needId document.error.option");
    }

    @Test
    void anUnclearRequestKeepsTheDraft() {
        draftTwoLines();
        submit("service-plan", Map.of("requestClear", "NO", "whatIsUnclear", "what she wants from the police"));
        assertThat(plans.drafts(file)).hasSize(2);

        Map<String, Object> again = documents.open(context("service-plan", "")).data();
        assertThat(again).containsEntry("requestClear", "YES").containsEntry("goal", "to be safe");
        assertThat((List<?>) again.get("km2")).hasSize(1);
    }

    @Test
    void theClientDecidesAboutEveryLine() {
        draftTwoLines();
        List<String> lines = lineIds(plans.drafts(file));
        Map<String, Object> agreement = agreement("YES", lines, "AGREED", "DECLINED");
        Map<String, Object> incomplete = agreement("YES", lines.subList(0, 1), "AGREED");
        Map<String, Object> twice = agreement("YES", List.of(lines.get(0), lines.get(0)), "AGREED", "AGREED");
        assertThat(refused("plan-agreement", incomplete)).containsExactly("lines plan.error.everyLineOnce");
        assertThat(refused("plan-agreement", twice)).containsExactly("lines plan.error.everyLineOnce");
        assertThat(refused("plan-agreement", agreement("YES", lines, "DECLINED", "DECLINED")))
                .containsExactly("planAgreed plan.error.nothingAgreed");

        submit("plan-agreement", agreement);
        drafts.putInForce(file.id());
        assertThat(plans.openLineIds(file.id())).extracting(String::valueOf).containsExactly(lines.get(0));
    }

    @Test
    void aLineNotWishedIsNotProposedAgain() {
        draftTwoLines();
        Map<String, Object> no = agreement("NO", lineIds(plans.drafts(file)), "DECLINED", "AGREED");
        no.put("wishes", "no talks, please");
        no.remove("way");
        submit("plan-agreement", no);
        Map<String, Object> again = documents.open(context("service-plan", "")).data();
        assertThat((List<?>) again.get("km1")).isEmpty();
        assertThat((List<?>) again.get("km2")).hasSize(1);
    }

    @Test
    void theSupervisorApprovesByName() {
        draftTwoLines();
        submit("plan-agreement", agreement("YES", lineIds(plans.drafts(file)), "AGREED", "AGREED"));
        try (var other = acts(supervisor)) {
            submit("plan-approval", Map.of("planApproved", "YES", "decidedOn", today.toString()));
        }
        drafts.putInForce(file.id());
        assertThat(plans.inForce(file))
                .allSatisfy(plan -> assertThat(plan.approvedBy()).isEqualTo(supervisor.id()));
    }

    @Test
    void aResultHasQualityOrAReasonNeverBoth() {
        inForce();
        List<String> lines = lineIds(plans.inForce(file));
        Map<String, Object> done = Map.of(
                "lineOutcome",
                "DONE",
                "result",
                "she knows her rights",
                "resultDate",
                today.toString(),
                "quality",
                "4",
                "means",
                List.of(
                        Map.of("item", "SYRINGE", "quantity", 10),
                        Map.of("item", "SYRINGE", "quantity", 5),
                        Map.of("item", "MEDICINE", "quantity", 2, "otherItem", "naloxone")));
        Map<String, Object> both = new HashMap<>(done);
        both.put("nonReceiptReason", "QUEUE");
        submit("line-result", both, lines.get(0));
        assertThat(plans.line(file, Long.parseLong(lines.get(0))).orElseThrow())
                .satisfies(line -> assertThat(line.nonReceiptReason()).isNull())
                .satisfies(line -> assertThat(line.words().means()).isEqualTo("naloxone × 2"));
        assertThat(plans.inForce(file).get(0).lines().get(0).means())
                .containsExactly(new Means("MEDICINE", 2), new Means("SYRINGE", 15));

        Map<String, Object> noReason = Map.of("lineOutcome", "NOT_RECEIVED", "knownOn", today.toString());
        assertThat(refused("line-result", noReason, lines.get(1)))
                .containsExactly("nonReceiptReason document.error.required");
        assertThat(catchThrowableOfType(Problem.Conflict.class, () -> submit("line-result", done, lines.get(0))))
                .hasMessage("plan.lineFinished");
    }

    @Test
    void aLineMovesAheadOnly() {
        inForce();
        String line = lineIds(plans.inForce(file)).get(0);
        Map<String, Object> move = new HashMap<>(Map.of("lineOutcome", "MOVED", "moveReason", "the office was closed"));
        move.put("newDue", today.minusDays(1).toString());
        assertThat(refused("line-result", move, line)).containsExactly("newDue casework.error.past");
        move.put("newDue", today.plusDays(7).toString());
        assertThat(refused("line-result", move, line)).containsExactly("newDue plan.error.sameDate");
        move.put("newDue", today.plusDays(9).toString());
        submit("line-result", move, line);
        assertThat(plans.openLineIds(file.id())).extracting(String::valueOf).contains(line);
    }

    @Test
    void aReviewDecidesAboutEveryOpenLine() {
        inForce();
        List<String> lines = lineIds(plans.inForce(file));
        Map<String, Object> review = review("CONTINUE", row(lines.get(0), "CANCEL"), row(lines.get(1), "CANCEL"));
        assertThat(refused("plan-review", review)).containsExactly("km1 plan.error.noLine");
        assertThat(refused("plan-review", review("CONTINUE", row(lines.get(0), "KEEP"))))
                .containsExactly("lines plan.error.everyLineOnce");
        Map<String, Object> changes = row(lines.get(1), "CHANGE");
        assertThat(refused("plan-review", review("CONTINUE", row(lines.get(0), "KEEP"), changes)))
                .containsExactly("lines[1].newDue plan.error.changeWhat");

        changes.put("newDue", today.plusDays(30).toString());
        Map<String, Object> good = review("CONTINUE", row(lines.get(0), "CANCEL"), changes);
        good.put("km1", List.of(talk(testing)));
        good.put("metNeeds", List.of(String.valueOf(legal)));
        submit("plan-review", good);

        assertThat(plans.inForce(file)).extracting(Plan::version).containsExactly(2, 2);
        assertThat(plans.openLineIds(file.id())).hasSize(2);
        assertThat(needs.open(file.id())).extracting(Need::id).containsExactly(testing);
        assertThat(cases.get(file.id()).levelReal()).isEqualTo(3);
    }

    @Test
    void aReviewPassesALineToAnotherOrganisationAndWorker() {
        inForce();
        List<String> lines = lineIds(plans.inForce(file));
        Map<String, Object> ours = row(lines.get(0), "CHANGE");
        ours.put("partner", String.valueOf(planned.partner("HOSPITAL")));
        assertThat(refused("plan-review", review("CONTINUE", ours, row(lines.get(1), "KEEP"))))
                .containsExactly("lines[0].partner plan.error.ownLine");
        Map<String, Object> theirs = row(lines.get(1), "CHANGE");
        theirs.put("partner", String.valueOf(planned.partner("HOSPITAL")));
        theirs.put("responsibleKind", "CLIENT");
        submit("plan-review", review("CONTINUE", row(lines.get(0), "KEEP"), theirs));
        assertThat(plans.inForce(file).get(1).lines())
                .extracting(PlanLine::providerId, PlanLine::slipNumber, PlanLine::responsible)
                .containsExactly(tuple(planned.partner("HOSPITAL"), null, "CLIENT"));
    }

    @Test
    void aLineFinishedWhileSomebodyTypesTheReviewSpoilsNothing() {
        inForce();
        List<String> lines = lineIds(plans.inForce(file));
        Map<String, Object> typed = review("CONTINUE", row(lines.get(0), "KEEP"), row(lines.get(1), "KEEP"));
        submit(
                "line-result",
                Map.of("lineOutcome", "NOT_RECEIVED", "nonReceiptReason", "QUEUE", "knownOn", today.toString()),
                lines.get(1));
        submit("plan-review", typed);
        assertThat(plans.inForce(file)).extracting(plan -> plan.lines().size()).containsExactly(1, 0);
    }

    @Test
    void whoLeavesKeepsThePlanUntilTheCaseIsClosed() {
        inForce();
        List<String> lines = lineIds(plans.inForce(file));
        Map<String, Object> exit = review("EXIT", row(lines.get(0), "KEEP"), row(lines.get(1), "CANCEL"));
        exit.keySet().removeAll(List.of("agreedOn", "agreedWay"));
        exit.put("exitReason", "she can do without us");
        submit("plan-review", exit);
        assertThat(plans.inForce(file)).extracting(Plan::version).containsExactly(1, 1);
        assertThat(plans.openLineIds(file.id())).hasSize(1);
    }

    private void draftTwoLines() {
        submit("service-plan", plan(List.of(talk(legal)), List.of(mediated(testing, "EXT_VCT", "REFERRAL"))));
    }

    private void inForce() {
        draftTwoLines();
        submit("plan-agreement", agreement("YES", lineIds(plans.drafts(file)), "AGREED", "AGREED"));
        drafts.putInForce(file.id());
    }

    private Map<String, Object> plan(List<?> km1, List<?> km2) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("requestClear", "YES");
        plan.put("goal", "to be safe");
        plan.put("km1", km1);
        plan.put("km2", km2);
        return plan;
    }

    private Map<String, Object> talk(long need) {
        Map<String, Object> row = line(need);
        row.put("measure", "talk about rights");
        return row;
    }

    private Map<String, Object> mediated(long need, String service, String way) {
        Map<String, Object> row = line(need);
        row.put("service", service);
        row.put("way", way);
        row.put("partner", String.valueOf(planned.partner("LEGAL_AID")));
        return row;
    }

    private Map<String, Object> line(long need) {
        Map<String, Object> row = new HashMap<>();
        row.put("needId", String.valueOf(need));
        row.put("responsibleKind", "CLIENT");
        row.put("due", today.plusDays(7).toString());
        row.put("tool", "COUNSELLING");
        row.put("toolReason", "she wants to talk");
        return row;
    }

    private Map<String, Object> agreement(String agreed, List<String> lines, String... choices) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(Map.of("lineId", lines.get(i), "choice", choices[i]));
        }
        Map<String, Object> agreement = new HashMap<>();
        agreement.put("lines", rows);
        agreement.put("planAgreed", agreed);
        agreement.put("agreedOn", today.toString());
        agreement.put("way", "ORAL");
        return agreement;
    }

    @SafeVarargs
    private Map<String, Object> review(String decision, Map<String, Object>... rows) {
        Map<String, Object> review = new HashMap<>();
        review.put("reviewedOn", today.toString());
        review.put("clientView", "it helps");
        review.put("ladderReal", "3");
        review.put("ladderExpected", "6");
        review.put("lines", List.of(rows));
        review.put("reviewDecision", decision);
        review.put("agreedOn", today.toString());
        review.put("agreedWay", "SIGNATURE");
        return review;
    }

    private static Map<String, Object> row(String line, String action) {
        Map<String, Object> row = new HashMap<>(Map.of("lineId", line, "action", action));
        if (!action.equals("KEEP")) {
            row.put("reason", "things have changed");
        }
        return row;
    }

    private static List<String> lineIds(List<Plan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.lines().stream())
                .map(line -> String.valueOf(line.id()))
                .toList();
    }

    private void submit(String form, Map<String, Object> answers) {
        submit(form, answers, "");
    }

    private void submit(String form, Map<String, Object> answers, String line) {
        documents.submit(context(form, line), answers);
    }

    private List<String> refused(String form, Map<String, Object> answers) {
        return refused(form, answers, "");
    }

    private List<String> refused(String form, Map<String, Object> answers, String line) {
        Problem.Invalid problem = catchThrowableOfType(Problem.Invalid.class, () -> submit(form, answers, line));
        assertThat(problem).as("refusal").isNotNull();
        return problem.errors().stream().map(PlanFormsTests::said).toList();
    }

    private static String said(FieldError error) {
        return error.path() + " " + error.code();
    }

    private FormContext context(String form, String line) {
        return new FormContext(
                form,
                forms.currentDeployment(),
                null,
                null,
                null,
                file.cardId(),
                file.id(),
                file.personId(),
                line,
                Locale.ENGLISH);
    }
}
