package org.suprovid.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.FormDays;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.Fact;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.platform.Problem;

/** The form {@code line-result}: done, not received, moved or cancelled (R-GEN-02, R-PLAN-12, R-PLAN-14). */
@Component
class LineResultForm implements FormHandler {

    private final Cases cases;
    private final Plans plans;
    private final LineResults results;
    private final LineMarks marks;
    private final PlanOptions options;
    private final LineFacts facts;
    private final ObjectProvider<LineKnowledge> knowledge;
    private final FormDays days;

    LineResultForm(
            Cases cases,
            Plans plans,
            LineResults results,
            LineMarks marks,
            PlanOptions options,
            LineFacts facts,
            ObjectProvider<LineKnowledge> knowledge,
            FormDays days) {
        this.cases = cases;
        this.plans = plans;
        this.results = results;
        this.marks = marks;
        this.options = options;
        this.facts = facts;
        this.knowledge = knowledge;
        this.days = days;
    }

    @Override
    public String form() {
        return "line-result";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        String today = days.today().toString();
        Map<String, Object> known = new HashMap<>(Map.of("resultDate", today, "knownOn", today));
        knowledge.forEach(source -> known.putAll(source.of(context.caseId(), Long.parseLong(context.subject()))));
        return known;
    }

    @Override
    public String about(FormContext context) {
        return options.lines(List.of(line(context)), context.locale()).get(0).label();
    }

    @Override
    public List<Fact> facts(FormContext context) {
        return facts.of(cases.get(context.caseId()), line(context), context.locale());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("resultDate", answers, errors);
        days.happened("knownOn", answers, errors);
        days.ahead("newDue", answers, errors);
        if (answers.has("newDue") && answers.date("newDue").equals(line(context).due())) {
            errors.add("newDue", "plan.error.sameDate");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        CaseFile of = cases.get(context.caseId());
        long lineId = line(context).id();
        switch (Outcome.valueOf(answers.text("lineOutcome"))) {
            case DONE -> {
                results.done(of, lineId, done(answers), means(answers), document.id());
                marks.keep(lineId, answers);
            }
            case NOT_RECEIVED -> results.notReceived(
                    of,
                    lineId,
                    answers.date("knownOn"),
                    answers.text("nonReceiptReason"),
                    new Noted(answers.text("nonReceiptNote"), answers.text("alternative")),
                    document.id());
            case MOVED -> results.moved(
                    of,
                    lineId,
                    answers.date("newDue"),
                    new Noted(answers.text("moveReason"), answers.text("movedHelp")),
                    document.id());
            case CANCELLED -> results.cancelled(
                    of,
                    lineId,
                    days.today(),
                    answers.yes("clientAgreesToCancel") ? Reasons.CANCELLED_TOGETHER : Reasons.CANCELLED_BY_WORKER,
                    answers.text("cancelReason"),
                    document.id());
        }
        results.tookPart(of, lineId, answers.codes("participation"), document.id());
    }

    private static LineResults.Done done(Answers answers) {
        String named = answers.rows("means").stream()
                .filter(row -> row.has("otherItem"))
                .map(row -> row.text("otherItem") + " × " + row.integer("quantity"))
                .collect(Collectors.joining(", "));
        return new LineResults.Done(
                answers.date("resultDate"),
                answers.integer("quality"),
                answers.text("resultCode"),
                answers.text("result"),
                named.isEmpty() ? null : named);
    }

    /** Several rows of one item are one quantity. */
    private static Map<String, Integer> means(Answers answers) {
        Map<String, Integer> means = new LinkedHashMap<>();
        answers.rows("means").forEach(row -> means.merge(row.text("item"), row.integer("quantity"), Integer::sum));
        return means;
    }

    private PlanLine line(FormContext context) {
        return plans.line(cases.get(context.caseId()), Long.parseLong(context.subject()))
                .orElseThrow(() -> new Problem.NotFound("problem.notFound"));
    }

    /** The answers of the form's decision {@code lineOutcome}. */
    private enum Outcome {
        DONE,
        NOT_RECEIVED,
        MOVED,
        CANCELLED
    }
}
