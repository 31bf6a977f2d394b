package org.suprovid.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.SentBack;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.CurrentActor;

/** The closure summary: what was done, is it solved, can the person do without us (R-DOC-30, R-7S-07a, R-7S-07b). */
@Component
class ClosureSummaryHandler implements FormHandler {

    private static final String FORM = "closure-summary";
    private static final String DIED = "DIED";
    private static final String CRISES = "crises";
    private final CaseMapper cases;
    private final ClosureMapper closures;
    private final Timeline timeline;
    private final Documents documents;
    private final ObjectProvider<ClosureOverview> overviews;
    private final UserTasks tasks;
    private final FormDays days;
    private final SentBack sentBack;
    private final ApplicationEventPublisher events;
    private final WorkSentBack news;
    private final GoesOn goesOn;

    ClosureSummaryHandler(
            CaseMapper cases,
            ClosureMapper closures,
            Timeline timeline,
            Documents documents,
            ObjectProvider<ClosureOverview> overviews,
            UserTasks tasks,
            FormDays days,
            SentBack sentBack,
            ApplicationEventPublisher events,
            WorkSentBack news,
            GoesOn goesOn) {
        this.goesOn = goesOn;
        this.events = events;
        this.news = news;
        this.sentBack = sentBack;
        this.cases = cases;
        this.closures = closures;
        this.timeline = timeline;
        this.documents = documents;
        this.overviews = overviews;
        this.tasks = tasks;
        this.days = days;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public boolean renews() {
        return true;
    }

    /** The summary that was sent back; without one, what the record knows. */
    @Override
    public Map<String, Object> prefill(FormContext context) {
        CaseFile file = cases.byId(context.caseId()).orElseThrow();
        return documents
                .newest(FORM, file.id(), null, null)
                .flatMap(documents::read)
                .map(Answers::map)
                .orElseGet(() -> known(file));
    }

    private Map<String, Object> known(CaseFile file) {
        Map<String, Object> known = new HashMap<>();
        known.put("closedOn", days.today().toString());
        known.put("closureOutcome", file.proposedOutcome());
        known.put("ladderAtStart", file.levelReal() == null ? null : String.valueOf(file.levelReal()));
        List<Map<String, String>> activities = overviews.stream()
                .flatMap(overview -> overview.activities(file).stream())
                .map(done -> Map.of("activity", done.activity(), "result", done.result()))
                .toList();
        known.put("activities", activities);
        return known;
    }

    /** A crisis may have been reported since somebody began to write. */
    @Override
    public Map<String, Object> shown(FormContext context) {
        CaseFile file = cases.byId(context.caseId()).orElseThrow();
        List<Map<String, String>> checks = goesOn.checks(file).stream()
                .map(one -> Map.of("slip", one.slip(), "days", one.days()))
                .toList();
        return Map.of(CRISES, goesOn.rows(file), "goingOn", checks);
    }

    @Override
    public String remark(FormContext context) {
        return sentBack.remark(context, new SentBack.Refusal("closure-signature", "closureSigned", "remarks"));
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        CaseFile file = cases.byId(context.caseId()).orElseThrow();
        days.happened("closedOn", answers, errors);
        days.notBeforeOpening("closedOn", file, answers, errors);
        days.happened("checksExplainedOn", answers, errors);
        String outcome = answers.text("closureOutcome");
        if (DIED.equals(file.proposedOutcome()) && !DIED.equals(outcome)) {
            errors.add("closureOutcome", "casework.error.outcomeDied");
        }
        if (DIED.equals(outcome) && !DIED.equals(file.proposedOutcome())) {
            errors.add("closureOutcome", "casework.error.deathNotReported");
        }
        if (tasks.ofBusinessKey(file.number()).stream()
                .anyMatch(task -> task.key().equals(CaseProcess.DESCRIBE_NEW_PROBLEM))) {
            errors.add("closureOutcome", "casework.error.problemOpen");
        }
        if (outcome.startsWith("SOLVED_") && !answers.yes("problemSolved")) {
            errors.add("problemSolved", "casework.error.outcomeSolved");
        }
        if (outcome.startsWith("SOLVED_") && answers.yes("independent") != outcome.equals("SOLVED_INDEPENDENT")) {
            errors.add("independent", "casework.error.outcomeIndependent");
        }
        if (answers.yes("problemSolved")
                && !answers.has("openReason")
                && overviews.stream().anyMatch(overview -> overview.anythingOpen(file))) {
            errors.add("openReason", "casework.error.linesOpen");
        }
        if (answers.is("checksExplained", "NONE_OPEN")
                && !DIED.equals(outcome)
                && overviews.stream().anyMatch(overview -> overview.referralsServed(file))) {
            errors.add("checksExplained", "casework.error.checksOpen");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        news.done(context.caseId(), ClosureProcess.SUMMARISE_CLOSURE);
        closures.put(new Closure(
                context.caseId(),
                answers.text("closureOutcome"),
                answers.date("closedOn"),
                answer(answers, "problemSolved"),
                answer(answers, "independent"),
                answers.text("independenceDegree"),
                answers.integer("ladderAtEnd"),
                answers.text("checksExplained"),
                answer(answers, "returnInvited"),
                document.id(),
                CurrentActor.staffId(),
                null,
                null));
        if (answers.yes("checksExplained")) {
            events.publishEvent(new ChecksExplained(
                    context.caseId(), answers.text("checkChoice"), answers.date("checksExplainedOn")));
        }
        if (answers.has("crisisDecision")) {
            timeline.record(
                    context.caseId(),
                    CaseEvent.of("CRISIS_DECIDED")
                            .in(Phase.EXIT)
                            .because(answers.text("crisisDecision"))
                            .saidIn(document.id()));
        }
        timeline.record(
                context.caseId(),
                CaseEvent.of("CLOSURE_SUMMARISED")
                        .in(Phase.EXIT)
                        .because(answers.text("closureOutcome"))
                        .with(answers.codes("participation"))
                        .saidIn(document.id()));
    }

    private static Boolean answer(Answers answers, String key) {
        return answers.has(key) ? answers.yes(key) : null;
    }
}
