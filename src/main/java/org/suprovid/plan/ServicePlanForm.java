package org.suprovid.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.Consents;
import org.suprovid.casework.FormDays;
import org.suprovid.casework.Needs;
import org.suprovid.casework.Phase;
import org.suprovid.casework.Timeline;
import org.suprovid.casework.WorkSentBack;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.Fact;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.document.Searched;
import org.suprovid.document.SentBack;
import org.suprovid.partner.DirectoryChoices;

/** The form {@code service-plan}: КМ-1 and КМ-2 drafted, every need answered or explained (R-7S-02a, R-7S-03, SC-01). */
@Component
class ServicePlanForm implements FormHandler {

    private final WorkSentBack news;
    private final Cases cases;
    private final Consents consents;
    private final Needs needs;
    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlanOptions options;
    private final DirectoryChoices directory;
    private final PromisedBefore promised;
    private final Timeline timeline;
    private final FormDays days;
    private final SentBack sentBack;

    ServicePlanForm(
            Cases cases,
            Consents consents,
            Needs needs,
            Plans plans,
            PlanDrafts drafts,
            PlanOptions options,
            DirectoryChoices directory,
            PromisedBefore promised,
            Timeline timeline,
            FormDays days,
            SentBack sentBack,
            WorkSentBack news) {
        this.news = news;
        this.sentBack = sentBack;
        this.cases = cases;
        this.consents = consents;
        this.needs = needs;
        this.plans = plans;
        this.drafts = drafts;
        this.options = options;
        this.directory = directory;
        this.promised = promised;
        this.timeline = timeline;
        this.days = days;
    }

    @Override
    public String form() {
        return "service-plan";
    }

    @Override
    public boolean renews() {
        return true;
    }

    /** Drafted again, it begins with what was drafted before, without the lines the client does not wish. */
    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> answers = new HashMap<>();
        for (Plan draft : plans.drafts(cases.get(context.caseId()))) {
            answers.put("requestClear", "YES");
            put(answers, "goal", draft.words().goal());
            put(answers, "strategy", draft.words().strategy());
            put(answers, "uncoveredReason", draft.words().uncovered());
            put(answers, "endsOn", draft.plannedEnd());
            List<PlanLine> wished =
                    draft.lines().stream().filter(PlanLine::isOpen).toList();
            answers.put(draft.isMediated() ? "km2" : "km1", LineRows.write(wished));
        }
        return answers;
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        return options.forLines(cases.get(context.caseId()), context.locale());
    }

    /** What was promised before the case came here. */
    @Override
    public List<Fact> facts(FormContext context) {
        return promised.facts(cases.get(context.caseId()), context.locale());
    }

    @Override
    public Map<String, Searched> searched(FormContext context) {
        return Map.of("partners", directory.partners(null, context.locale()));
    }

    @Override
    public String remark(FormContext context) {
        return sentBack.remark(
                context,
                new SentBack.Refusal("plan-agreement", "planAgreed", "wishes"),
                new SentBack.Refusal("plan-approval", "planApproved", "remarks"));
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        if (!answers.yes("requestClear")) {
            return;
        }
        if (consents.missing(cases.get(context.caseId()))) {
            errors.add("requestClear", "plan.error.consentMissing");
        }
        List<NewLine> lines = LineRows.read(answers, days.today());
        LineRows.check(answers, days, errors);
        if (lines.isEmpty()) {
            errors.add("km1", "plan.error.noLine");
        } else if (!answers.has("uncoveredReason") && leavesNeedOut(context, lines)) {
            errors.add("uncoveredReason", "plan.error.needsWithoutLine");
        }
        if (answers.has("endsOn") && answers.date("endsOn").isBefore(days.today())) {
            errors.add("endsOn", "plan.error.endBeforeStart");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        news.done(context.caseId(), ServicePlanningProcess.DRAFT_SERVICE_PLAN);
        CaseEvent event = CaseEvent.of(answers.yes("requestClear") ? "plan.DRAFTED" : "plan.REQUEST_UNCLEAR")
                .in(Phase.PLANNING)
                .with(answers.codes("participation"))
                .saidIn(document.id());
        if (answers.yes("requestClear")) {
            CaseFile of = cases.get(context.caseId());
            PlanWords words = new PlanWords(
                    answers.text("goal"), answers.text("strategy"), null, answers.text("uncoveredReason"));
            drafts.replace(of, words, answers.date("endsOn"), LineRows.read(answers, days.today()), document.id());
        }
        timeline.record(context.caseId(), event);
    }

    private boolean leavesNeedOut(FormContext context, List<NewLine> lines) {
        Set<Long> answered = lines.stream().map(NewLine::needId).collect(Collectors.toSet());
        return needs.open(context.caseId()).stream().anyMatch(need -> !answered.contains(need.id()));
    }

    private static void put(Map<String, Object> answers, String key, Object value) {
        if (value != null) {
            answers.put(key, value.toString());
        }
    }
}
