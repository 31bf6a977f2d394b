package org.suprovid.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** The process of a conference begins beside its case; called twice, it begins once (R-12S-10c). */
@Component("startConference")
@CalledByDiagrams
class StartConferenceDelegate implements JavaDelegate {

    private final ConferenceStart start;

    StartConferenceDelegate(ConferenceStart start) {
        this.start = start;
    }

    @Override
    public void execute(DelegateExecution execution) {
        start.start(ConferenceProcess.conferenceId(execution));
    }
}
