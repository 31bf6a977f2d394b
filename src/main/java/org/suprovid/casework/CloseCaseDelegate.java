package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Closes the case as its signed summary says (R-7S-07). */
@Component("closeCase")
@CalledByDiagrams
class CloseCaseDelegate implements JavaDelegate {

    private final Closures closures;

    CloseCaseDelegate(Closures closures) {
        this.closures = closures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closures.close(CaseProcess.caseId(execution));
    }
}
