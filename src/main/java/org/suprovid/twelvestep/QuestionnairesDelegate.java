package org.suprovid.twelvestep;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseProcess;
import org.suprovid.engine.CalledByDiagrams;

/** What the diagram asks about the questionnaire: {@code ${questionnaires.answered(execution)}} (R-12S-08b). */
@Component("questionnaires")
@CalledByDiagrams
public class QuestionnairesDelegate {

    private final QuestionnaireDesk desk;

    QuestionnairesDelegate(QuestionnaireDesk desk) {
        this.desk = desk;
    }

    /** Whether the client has filled it in by link before the reassessment began. */
    public boolean answered(DelegateExecution execution) {
        return desk.isAnswered(CaseProcess.caseId(execution));
    }
}
