package org.suprovid.twelvestep;

/** The diagram {@code case-twelve-step}: its key, messages and tasks as this module uses them (R-12S-01 to R-12S-12). */
final class TwelveStepProcess {

    static final String KEY = "case-twelve-step";

    static final String REASSESSMENT_REQUESTED = "ReassessmentRequested";

    static final String QUESTIONNAIRE_ANSWERED = "QuestionnaireAnswered";

    static final String ASSESS_FULLY_AGAIN = "UserTask_AssessFullyAgain";

    private TwelveStepProcess() {}
}
