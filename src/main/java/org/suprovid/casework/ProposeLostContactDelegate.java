package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Suggests to close the case because contact is lost. */
@Component("proposeLostContact")
@CalledByDiagrams
class ProposeLostContactDelegate implements JavaDelegate {

    private final Exits exits;

    ProposeLostContactDelegate(Exits exits) {
        this.exits = exits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exits.propose(CaseProcess.caseId(execution), "LOST_CONTACT");
    }
}
