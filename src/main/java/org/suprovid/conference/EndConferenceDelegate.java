package org.suprovid.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Nobody is asked for anything in this conference any more (R-7S-21, Q-46). */
@Component("endConference")
@CalledByDiagrams
class EndConferenceDelegate implements JavaDelegate {

    private final ConferenceEnding ending;

    EndConferenceDelegate(ConferenceEnding ending) {
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ending.settle(ConferenceProcess.conferenceId(execution));
    }
}
