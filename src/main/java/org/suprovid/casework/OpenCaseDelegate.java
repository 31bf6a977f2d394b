package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Opens card and case for a request that enters the programme (R-7S-01, R-CARD-05). */
@Component("openCase")
@CalledByDiagrams
class OpenCaseDelegate implements JavaDelegate {

    private final CaseOpening opening;

    OpenCaseDelegate(CaseOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.fromRequest(((Number) execution.getVariable("requestId")).longValue());
    }
}
