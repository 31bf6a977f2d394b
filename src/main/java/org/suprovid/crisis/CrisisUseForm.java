package org.suprovid.crisis;

import org.springframework.stereotype.Component;
import org.suprovid.deadline.Deadlines;
import org.suprovid.document.Answers;

/** The form {@code crisis-use}: the use of crisis services as a whole, where crises come often (R-12S-11b). */
@Component
class CrisisUseForm extends CrisisTaskForm {

    private final Deadlines deadlines;

    CrisisUseForm(CrisisTasks tasks, CrisisEvents events, Deadlines deadlines) {
        super("crisis-use", tasks, events);
        this.deadlines = deadlines;
    }

    /** The look back on the crisis keeps the same promise. */
    @Override
    void accepted(Crisis crisis, long documentId, Answers answers) {
        deadlines.goesOn(crisis.caseId(), CrisisDates.REVIEW, crisis.subject());
        events.record(crisis, "USE_ASSESSED", answers.text("fit"), documentId);
    }
}
