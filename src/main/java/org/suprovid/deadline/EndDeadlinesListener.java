package org.suprovid.deadline;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Hangs on the end of a process whose deadlines are its own and outlive the case: they end with it (R-REF-45). */
@Component("endDeadlines")
@CalledByDiagrams
class EndDeadlinesListener implements ExecutionListener {

    private final Deadlines deadlines;

    EndDeadlinesListener(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateExecution execution) {
        DeadlineOwner owner = DeadlineOwner.among(execution::getVariable, execution.getProcessInstanceId());
        deadlines.processEnded(owner, execution.getProcessInstanceId());
    }
}
