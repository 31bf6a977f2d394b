package org.suprovid.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Whatever was decided is done or given up (R-12S-10a). */
@Component("closeConference")
@CalledByDiagrams
class CloseConferenceDelegate implements JavaDelegate {

    private final ConferenceSteps steps;

    CloseConferenceDelegate(ConferenceSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.close(ConferenceProcess.conferenceId(execution));
    }
}
