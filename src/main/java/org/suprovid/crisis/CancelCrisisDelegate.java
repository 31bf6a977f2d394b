package org.suprovid.crisis;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Nobody waits for anything in this crisis any more (Q-46, R-7S-21). */
@Component("cancelCrisis")
@CalledByDiagrams
class CancelCrisisDelegate implements JavaDelegate {

    private final CrisisCancelling cancelling;

    CancelCrisisDelegate(CrisisCancelling cancelling) {
        this.cancelling = cancelling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cancelling.end(CrisisProcess.crisisId(execution));
    }
}
