package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Gives the open tasks of a case to its new case manager (R-ROLE-25). */
@Component("reassignTasks")
@CalledByDiagrams
class ReassignTasksDelegate implements JavaDelegate {

    private final Handovers handovers;

    ReassignTasksDelegate(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handovers.reassign(CaseProcess.caseId(execution));
    }
}
