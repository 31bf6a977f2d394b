package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Stops what was promised: the client has died. */
@Component("recordDeath")
@CalledByDiagrams
class RecordDeathDelegate implements JavaDelegate {

    private final Exits exits;

    RecordDeathDelegate(Exits exits) {
        this.exits = exits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exits.stop(CaseProcess.caseId(execution), "DIED");
    }
}
