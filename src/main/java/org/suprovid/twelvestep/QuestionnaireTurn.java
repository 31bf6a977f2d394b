package org.suprovid.twelvestep;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.platform.Problem;

/**
 * Whether it is a client's turn to say something: once before each reassessment, by link or on paper, and once after
 * leaving before it, by link (R-DOC-19, R-CONF-07, Q-18).
 */
@Component
@Transactional(readOnly = true)
class QuestionnaireTurn {

    private final Assessments assessments;
    private final LaterSurveys later;
    private final QuestionnaireProperties properties;
    private final Clock clock;

    QuestionnaireTurn(Assessments assessments, LaterSurveys later, QuestionnaireProperties properties, Clock clock) {
        this.assessments = assessments;
        this.later = later;
        this.properties = properties;
        this.clock = clock;
    }

    /** Whether there is something to look back on: an open case that was assessed, or one that its client left early. */
    public boolean mayBe(CaseFile file) {
        return file.isOpen() ? assessments.rounds(file.id()) > 0 : later.isOffered(file.id());
    }

    /** Whether the client has said already what the coming reassessment asks, and not so long ago that it is asked again. */
    public boolean isOver(CaseFile file) {
        if (!file.isOpen()) {
            return later.isAnswered(file.id());
        }
        return assessments.isRated(
                file.id(), LocalDate.ofInstant(clock.instant().minus(properties.fresh()), clock.getZone()));
    }

    /** @throws Problem.Conflict before the first assessment, in a case closed for good, or if the answers are there */
    public void mustBe(CaseFile file) {
        if (!mayBe(file)) {
            throw new Problem.Conflict("questionnaire.problem.notAsked", file.number());
        }
        if (isOver(file)) {
            throw new Problem.Conflict("questionnaire.problem.answered", file.number());
        }
    }
}
