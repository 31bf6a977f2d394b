package org.suprovid.twelvestep;

import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.Timeline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.FormContext;
import org.suprovid.engine.Instances;

/** Keeps what a client has said: the condition for whoever works with them, the marks of activities for sums (R-CONF-07, Q-19). */
@Component
class QuestionnaireSaid {

    private final Cases cases;
    private final Assessments assessments;
    private final ActivityMarks marks;
    private final QuestionnaireLinks links;
    private final QuestionnaireNews news;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final Instances instances;

    QuestionnaireSaid(
            Cases cases,
            Assessments assessments,
            ActivityMarks marks,
            QuestionnaireLinks links,
            QuestionnaireNews news,
            Timeline timeline,
            Deadlines deadlines,
            Instances instances) {
        this.cases = cases;
        this.assessments = assessments;
        this.marks = marks;
        this.links = links;
        this.news = news;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.instances = instances;
    }

    /** In the transaction of the document. */
    void keep(FormContext context, Document document, Answers answers) {
        CaseFile file = cases.get(context.caseId());
        boolean typedIn = context.taskId() != null;
        boolean filledIn = answers.yes("filledIn");
        if (filledIn) {
            SelfRating rating =
                    new SelfRating(answers.date("filledOn"), answers.integer("physical"), answers.integer("mental"));
            assessments.rated(file.id(), rating, document.id());
            marked(file, answers);
            if (!typedIn) {
                news.came(file, rating, document.id());
            }
        }
        note(file, typedIn, filledIn, document.id());
        if (typedIn) {
            typedIn(file.id(), filledIn);
        }
    }

    private void marked(CaseFile file, Answers answers) {
        var voice =
                new ActivityMarks.Voice(file.programmeId(), file.personId(), file.id(), assessments.rounds(file.id()));
        answers.rows(QuestionnaireForm.MARKS)
                .forEach(row -> marks.add(voice, row.text("service"), row.integer("mark")));
    }

    /** What nobody has asked for yet belongs to no stage. */
    private void note(CaseFile file, boolean typedIn, boolean filledIn, long document) {
        CaseEvent event = CaseEvent.of(filledIn ? "twelvestep.QUESTIONNAIRE" : "twelvestep.NO_QUESTIONNAIRE")
                .saidIn(document);
        boolean asked =
                typedIn || instances.waitsFor(file.processInstanceId(), TwelveStepProcess.QUESTIONNAIRE_ANSWERED);
        timeline.record(file.id(), asked ? event.in("S08") : event);
    }

    /** What is said on paper is not said by link a second time; nobody who has said nothing is shut out. */
    private void typedIn(long caseId, boolean filledIn) {
        if (filledIn) {
            links.revoke(caseId);
        }
        deadlines.goesOn(caseId, TwelveStepDates.REASSESSMENT, "");
    }
}
