package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/**
 * The way taken passes stages over: their codes stand in the field {@code stages}, folded, and why in {@code reason}
 * (R-12S-30). A new one for each call, since the engine writes the fields into it.
 */
@Component("skipStages")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CalledByDiagrams
public class SkipStagesDelegate implements JavaDelegate {

    private final Stages walked;
    private Expression stages;
    private Expression reason;

    SkipStagesDelegate(Stages walked) {
        this.walked = walked;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long caseId = CaseProcess.caseId(execution);
        String why = String.valueOf(reason.getValue(execution));
        for (String stage : String.valueOf(stages.getValue(execution)).split(",")) {
            walked.skip(caseId, stage, why);
        }
    }

    public void setStages(Expression stages) {
        this.stages = stages;
    }

    public void setReason(Expression reason) {
        this.reason = reason;
    }
}
