package org.suprovid.crisis;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;

/** The form {@code crisis-record}: the course, the crisis services used, and the end (R-DOC-20, R-12S-11b). */
@Component
class CrisisRecordForm extends CrisisTaskForm {

    private final CrisisMapper crises;
    private final CrisisDays days;

    CrisisRecordForm(CrisisTasks tasks, CrisisEvents events, CrisisMapper crises, CrisisDays days) {
        super("crisis-record", tasks, events);
        this.crises = crises;
        this.days = days;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of(
                "crisisType",
                tasks.crisis(context).kind(),
                "endedOn",
                days.today().toString());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened(answers, "endedOn", null, errors);
        days.notBefore(answers, "endedOn", tasks.crisis(context).happenedOn(), errors);
    }

    @Override
    void accepted(Crisis crisis, long documentId, Answers answers) {
        crises.kind(crisis.id(), answers.text("crisisType"));
        answers.rows("servicesUsed").forEach(row -> crises.used(crisis.id(), use(row), documentId));
        if (answers.yes("crisisOver")) {
            crises.ended(crisis.id(), answers.date("endedOn"), answers.text("crisisOutcome"));
        }
        events.record(crisis, answers.yes("crisisOver") ? "ENDED" : "GOES_ON", null, documentId);
    }

    private static ServiceUse use(Answers row) {
        return new ServiceUse(row.text("service"), row.integer("times"), row.text("helped"));
    }
}
