package org.suprovid.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** A conference has decided that the service plan or the model has to change (R-12S-10a, R-12S-03b). */
@Component("askForConferenceChange")
@CalledByDiagrams
class AskForConferenceChangeDelegate implements JavaDelegate {

    private final ConferenceSteps steps;

    AskForConferenceChangeDelegate(ConferenceSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.askForChange(ConferenceProcess.conferenceId(execution), ConferenceProcess.follows(execution));
    }
}
