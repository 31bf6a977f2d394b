package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Takes the found problem into the plan at hand and asks for its review, if somebody waits for that (R-7S-20). */
@Component("requestReview")
@CalledByDiagrams
class RequestReviewDelegate implements JavaDelegate {

    private final FoundProblems problems;

    RequestReviewDelegate(FoundProblems problems) {
        this.problems = problems;
    }

    @Override
    public void execute(DelegateExecution execution) {
        problems.leadTogether(CaseProcess.caseId(execution));
    }
}
