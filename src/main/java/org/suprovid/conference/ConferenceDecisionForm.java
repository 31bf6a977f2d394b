package org.suprovid.conference;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.FormDays;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** The form {@code conference-decision}: whether what was decided is done, and what came of it; its subject is the decision. */
@Component
class ConferenceDecisionForm implements FormHandler {

    static final String FORM = "conference-decision";
    private final ConferenceTasks tasks;
    private final ConferenceStore store;
    private final DecisionMapper decisions;
    private final DecisionNews news;
    private final ConferenceEvents events;
    private final FormDays days;
    private final Clock clock;

    ConferenceDecisionForm(
            ConferenceTasks tasks,
            ConferenceStore store,
            DecisionMapper decisions,
            DecisionNews news,
            ConferenceEvents events,
            FormDays days,
            Clock clock) {
        this.tasks = tasks;
        this.store = store;
        this.decisions = decisions;
        this.news = news;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String form() {
        return FORM;
    }

    /** What is to be done, as the minutes say it. */
    @Override
    public String about(FormContext context) {
        return store.what(context.personId(), decision(context));
    }

    @Override
    public String toRead(FormContext context) {
        return tasks.page(store.get(decision(context).conferenceId()), context);
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("doneOn", days.today().toString());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("doneOn", answers, errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        Decision decision = decision(context);
        Conference conference = store.hold(decision.conferenceId());
        boolean done = answers.is("decisionOutcome", "DONE");
        decisions.close(
                decision.id(), done ? Decision.State.DONE : Decision.State.NOT_DONE, document.id(), clock.instant());
        news.settled(decision);
        events.ofDecision(conference, decision, done ? "DECISION_DONE" : "DECISION_NOT_DONE", document.id());
    }

    private Decision decision(FormContext context) {
        return store.decision(Long.parseLong(context.subject()));
    }
}
