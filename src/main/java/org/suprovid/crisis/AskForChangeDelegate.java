package org.suprovid.crisis;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** A crisis has shown that the service plan or the model has to change (R-12S-11b). */
@Component("askForChange")
@CalledByDiagrams
class AskForChangeDelegate implements JavaDelegate {

    private final CrisisChanges changes;

    AskForChangeDelegate(CrisisChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.ask(CrisisProcess.crisisId(execution), CrisisProcess.follows(execution));
    }
}
