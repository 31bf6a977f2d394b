package org.suprovid.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.Contacts;
import org.suprovid.casework.FormDays;
import org.suprovid.casework.Needs;
import org.suprovid.casework.Phase;
import org.suprovid.casework.Timeline;
import org.suprovid.casework.WorkSentBack;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.document.Searched;
import org.suprovid.document.SentBack;
import org.suprovid.partner.DirectoryChoices;

/** The form {@code plan-review}: what goes on, what changes, what ends, what is new; or the way out (R-7S-06, R-PLAN-02). */
@Component
class PlanReviewForm implements FormHandler {

    private final WorkSentBack news;
    private final Cases cases;
    private final Needs needs;
    private final Plans plans;
    private final PlanReviews reviews;
    private final PlanOptions options;
    private final DirectoryChoices directory;
    private final Timeline timeline;
    private final Contacts contacts;
    private final SentBack sentBack;
    private final FormDays days;

    PlanReviewForm(
            Cases cases,
            Needs needs,
            Plans plans,
            PlanReviews reviews,
            PlanOptions options,
            DirectoryChoices directory,
            Timeline timeline,
            Contacts contacts,
            SentBack sentBack,
            FormDays days,
            WorkSentBack news) {
        this.news = news;
        this.cases = cases;
        this.needs = needs;
        this.plans = plans;
        this.reviews = reviews;
        this.options = options;
        this.directory = directory;
        this.timeline = timeline;
        this.contacts = contacts;
        this.sentBack = sentBack;
        this.days = days;
    }

    @Override
    public String form() {
        return "plan-review";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        String today = days.today().toString();
        List<Map<String, Object>> open = ChosenLines.prefill(plans.openLineIds(context.caseId()));
        List<Long> served = plans.servedNeeds(context.caseId());
        List<String> met = needs.open(context.caseId()).stream()
                .filter(need -> served.contains(need.id()))
                .map(need -> String.valueOf(need.id()))
                .toList();
        return Map.of("reviewedOn", today, "agreedOn", today, "lines", open, "metNeeds", met);
    }

    /** All lines of the versions in force: one that is finished while somebody types must not spoil the draft. */
    @Override
    public Map<String, List<Option>> options(FormContext context) {
        CaseFile of = cases.get(context.caseId());
        List<PlanLine> lines = plans.inForce(of).stream()
                .flatMap(plan -> plan.lines().stream())
                .toList();
        Map<String, List<Option>> offered = options.forLines(of, context.locale());
        offered.put("openLines", options.lines(lines, context.locale()));
        return offered;
    }

    @Override
    public Map<String, Searched> searched(FormContext context) {
        return Map.of("partners", directory.partners(null, context.locale()));
    }

    @Override
    public String remark(FormContext context) {
        return sentBack.remark(context, new SentBack.Refusal("plan-approval", "planApproved", "remarks"));
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        new PlanReviewCheck(
                        answers,
                        Set.copyOf(plans.openLineIds(context.caseId())),
                        plans.startInForce(context.caseId()).orElse(LocalDate.MIN),
                        days)
                .run(errors);
        Set<String> own = ownLines(cases.get(context.caseId()));
        answers.rows("lines").stream()
                .filter(row -> row.has("partner") && own.contains(row.text("lineId")))
                .forEach(row -> errors.add(row.path("partner"), "plan.error.ownLine"));
        if (answers.is("reviewDecision", "CONTINUE") && leavesNewNeedOut(context, answers)) {
            errors.add("km1", "plan.error.newNeedWithoutLine");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        news.done(context.caseId(), PlanReviewProcess.REVIEW_PLAN);
        CaseFile of = cases.get(context.caseId());
        Map<Long, Answers> rows = ChosenLines.rows(answers, Set.copyOf(plans.openLineIds(of.id())));
        LocalDate on = answers.date("reviewedOn");
        reviews.cancel(of, cancelled(rows), on, document.id());
        needs.met(of.id(), answers.codes("metNeeds").stream().map(Long::valueOf).toList());
        cases.climbed(of.id(), answers.integer("ladderReal"), answers.integer("ladderExpected"));
        if (answers.is("reviewDecision", "CONTINUE")) {
            contacts.met(of.id(), answers.date("agreedOn"), null, document.id());
            reviews.renew(of, agreement(answers), kept(rows), LineRows.read(answers, days.today()), document.id());
        }
        timeline.record(
                of.id(),
                CaseEvent.of("plan.REVIEWED")
                        .in(Phase.UPDATE)
                        .because(answers.text("reviewDecision"))
                        .with(answers.codes("participation"))
                        .saidIn(document.id()));
    }

    private Set<String> ownLines(CaseFile of) {
        return plans.inForce(of).stream()
                .flatMap(plan -> plan.lines().stream())
                .filter(line -> line.kind() == PlanKind.KM1)
                .map(line -> String.valueOf(line.id()))
                .collect(Collectors.toSet());
    }

    /** What was found under this version is planned now, or it is met. */
    private boolean leavesNewNeedOut(FormContext context, Answers answers) {
        Set<Long> answered = LineRows.read(answers, days.today()).stream()
                .map(NewLine::needId)
                .collect(Collectors.toCollection(HashSet::new));
        answers.codes("metNeeds").forEach(need -> answered.add(Long.valueOf(need)));
        return !answered.containsAll(plans.needsNotPlannedYet(context.caseId()));
    }

    /** The new version begins on the day of the review, or of the agreement if that came later. */
    private static PlanReviews.Agreement agreement(Answers answers) {
        LocalDate agreed = answers.date("agreedOn");
        LocalDate reviewed = answers.date("reviewedOn");
        return new PlanReviews.Agreement(
                agreed, answers.text("agreedWay"), agreed.isAfter(reviewed) ? agreed : reviewed);
    }

    private static Map<Long, Noted> cancelled(Map<Long, Answers> rows) {
        Map<Long, Noted> cancelled = new HashMap<>();
        rows.forEach((lineId, row) -> {
            if (row.is("action", "CANCEL")) {
                cancelled.put(lineId, new Noted(row.text("reason"), row.text("alternative")));
            }
        });
        return cancelled;
    }

    private static Map<Long, PlanReviews.Change> kept(Map<Long, Answers> rows) {
        Map<Long, PlanReviews.Change> kept = new HashMap<>();
        rows.forEach((lineId, row) -> {
            if (row.is("action", "CHANGE")) {
                kept.put(
                        lineId,
                        new PlanReviews.Change(
                                row.date("newDue"),
                                row.id("partner"),
                                row.text("responsibleKind"),
                                row.id("responsible"),
                                new Noted(said(row), row.text("alternative"))));
            }
        });
        return kept;
    }

    private static String said(Answers row) {
        return row.has("change") ? row.text("change") + " – " + row.text("reason") : row.text("reason");
    }
}
