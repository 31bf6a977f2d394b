package org.suprovid.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The diagram {@code case-conference}: messages and variables as this module uses them (R-12S-10). */
final class ConferenceProcess {

    /** Starts the process of a conference; a case that waits for it is told, and starts it. */
    static final String CONFERENCE_REQUESTED = "ConferenceRequested";

    static final String CONFERENCE_ENDED = "ConferenceEnded";
    static final String CONFERENCE_ID = "conferenceId";
    static final String CARRY_OUT = "UserTask_CarryOutDecision";
    private static final String FOLLOWS = "conferenceFollows";

    private ConferenceProcess() {}

    static long conferenceId(DelegateExecution execution) {
        return ((Number) execution.getVariable(CONFERENCE_ID)).longValue();
    }

    static String follows(DelegateExecution execution) {
        return String.valueOf(execution.getVariable(FOLLOWS));
    }
}
