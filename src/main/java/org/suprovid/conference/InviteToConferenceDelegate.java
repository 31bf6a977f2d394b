package org.suprovid.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Everybody who takes part is told day and hour in the same transaction; letters leave by themselves (R-NTF-13, R-BPM-10). */
@Component("inviteToConference")
@CalledByDiagrams
class InviteToConferenceDelegate implements JavaDelegate {

    private final ConferenceSteps steps;

    InviteToConferenceDelegate(ConferenceSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.invite(ConferenceProcess.conferenceId(execution));
    }
}
