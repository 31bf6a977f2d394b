package org.suprovid.crisis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.Contacts;
import org.suprovid.deadline.Deadlines;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;
import org.suprovid.document.Fact;
import org.suprovid.document.FormContext;

/** The form {@code crisis-response}: whether the client is reached and safe, and what was done at once (T-29, R-12S-11c). */
@Component
class CrisisResponseForm extends CrisisTaskForm {

    /** How it ended for whoever wants no help. */
    static final String DECLINED = "DECLINED";

    private final CrisisMapper crises;
    private final Contacts contacts;
    private final Deadlines deadlines;
    private final CrisisNews news;
    private final CrisisDays days;
    private final CrisisFacts facts;
    private final Clock clock;

    CrisisResponseForm(
            CrisisTasks tasks,
            CrisisEvents events,
            CrisisMapper crises,
            Contacts contacts,
            Deadlines deadlines,
            CrisisNews news,
            CrisisDays days,
            CrisisFacts facts,
            Clock clock) {
        super("crisis-response", tasks, events);
        this.crises = crises;
        this.contacts = contacts;
        this.deadlines = deadlines;
        this.news = news;
        this.days = days;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("contactOn", days.today().toString());
    }

    @Override
    public List<Fact> facts(FormContext context) {
        return facts.of(tasks.file(context), tasks.crisis(context), context.locale());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened(answers, "contactOn", "contactTime", errors);
        days.notBefore(answers, "contactOn", "contactTime", tasks.crisis(context), errors);
    }

    @Override
    void accepted(Crisis crisis, long documentId, Answers answers) {
        if (!answers.is("crisisReached", "NOT_REACHED")) {
            news.answered(crisis);
        }
        switch (answers.text("crisisReached")) {
            case "NOT_REACHED" -> notReached(crisis, documentId, answers);
            case "NO_CRISIS" -> noCrisis(crisis, documentId);
            case DECLINED -> {
                reached(crisis, documentId, answers);
                crises.ended(crisis.id(), answers.date("contactOn"), DECLINED);
                nothingToPlan(crisis);
            }
            default -> reached(crisis, documentId, answers);
        }
    }

    /** The next attempt keeps the same promise. */
    private void notReached(Crisis crisis, long documentId, Answers answers) {
        crises.attempted(crisis.id());
        deadlines.goesOn(crisis.caseId(), CrisisDates.RESPONSE, crisis.subject());
        events.record(crisis, "NOT_REACHED", answers.text("contactWay"), documentId);
    }

    private void noCrisis(Crisis crisis, long documentId) {
        crises.close(crisis.id(), CrisisState.NO_CRISIS, null, clock.instant());
        nothingToPlan(crisis);
        events.record(crisis, "NO_CRISIS", null, documentId);
    }

    private void reached(Crisis crisis, long documentId, Answers answers) {
        LocalDate on = answers.date("contactOn");
        crises.reached(crisis.id(), days.moment(on, answers.time("contactTime")));
        if (answers.is("contactWay", "FACE_INDIVIDUAL")) {
            contacts.met(crisis.caseId(), on, null, documentId);
        }
        boolean wanted = answers.is("crisisReached", "REACHED");
        events.record(crisis, wanted ? "REACHED" : "HELP_DECLINED", answers.text("contactWay"), documentId);
    }

    private void nothingToPlan(Crisis crisis) {
        deadlines.superseded(crisis.caseId(), CrisisDates.RESPONSE_PLAN, crisis.subject());
    }
}
