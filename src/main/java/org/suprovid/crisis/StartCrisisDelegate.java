package org.suprovid.crisis;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** The process of a reported crisis begins beside its case; called twice, it begins once (R-7S-24). */
@Component("startCrisis")
@CalledByDiagrams
class StartCrisisDelegate implements JavaDelegate {

    private final CrisisStart start;

    StartCrisisDelegate(CrisisStart start) {
        this.start = start;
    }

    @Override
    public void execute(DelegateExecution execution) {
        start.start(CrisisProcess.crisisId(execution));
    }
}
