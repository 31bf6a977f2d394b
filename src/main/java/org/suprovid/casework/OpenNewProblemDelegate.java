package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Opens a case for the problem just described (R-7S-20). */
@Component("openNewProblem")
@CalledByDiagrams
class OpenNewProblemDelegate implements JavaDelegate {

    private final FoundProblems problems;

    OpenNewProblemDelegate(FoundProblems problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.open(CaseProcess.caseId(execution));
    }
}
