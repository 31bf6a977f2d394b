package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Lets the found problem go its own seven stages (R-7S-20, Q-05). */
@Component("openOwnInstance")
@CalledByDiagrams
class OpenOwnInstanceDelegate implements JavaDelegate {

    private final FoundProblems problems;

    OpenOwnInstanceDelegate(FoundProblems problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.leadSeparately(CaseProcess.caseId(execution));
    }
}
