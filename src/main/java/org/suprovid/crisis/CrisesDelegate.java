package org.suprovid.crisis;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** What diagrams ask about crises: {@code ${crises.often(execution)}}. */
@Component("crises")
@CalledByDiagrams
public class CrisesDelegate {

    private final Crises crises;

    CrisesDelegate(Crises crises) {
        this.crises = crises;
    }

    /** Whether crises come so often that the use of crisis services is to be assessed (R-12S-11b). */
    public boolean often(DelegateExecution execution) {
        return crises.often(CrisisProcess.crisisId(execution));
    }
}
