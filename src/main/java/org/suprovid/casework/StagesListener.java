package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Hangs on every stage of a diagram, at its start and its end; the stage's code begins the element's id. */
@Component("stages")
@CalledByDiagrams
class StagesListener implements ExecutionListener {

    private static final int CODE_LENGTH = 3;
    private final Stages stages;

    StagesListener(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void notify(DelegateExecution execution) {
        long caseId = CaseProcess.caseId(execution);
        String stage = execution.getCurrentActivityId().substring(0, CODE_LENGTH);
        if (EVENTNAME_START.equals(execution.getEventName())) {
            stages.enter(caseId, stage);
        } else {
            stages.leave(caseId, stage, execution.isCanceled());
        }
    }
}
