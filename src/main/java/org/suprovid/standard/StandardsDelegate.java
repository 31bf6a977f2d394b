package org.suprovid.standard;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** What diagrams ask of standards: {@code ${standards.flag(execution, 'plan.supervisorApproval')}}. */
@Component("standards")
@CalledByDiagrams
public class StandardsDelegate {

    private final Standards standards;

    StandardsDelegate(Standards standards) {
        this.standards = standards;
    }

    /** Whether a standard of the execution's case has this switch on. */
    public boolean flag(DelegateExecution execution, String code) {
        long caseId = ((Number) execution.getVariable("caseId")).longValue();
        return standards.ofCase(caseId).isOn(code);
    }
}
