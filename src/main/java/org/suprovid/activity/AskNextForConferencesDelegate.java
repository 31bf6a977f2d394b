package org.suprovid.activity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** The event is over: some of those who came are to be met about; the diagram comes back until nobody is left (R-12S-10a). */
@Component("askNextForConferences")
@CalledByDiagrams
class AskNextForConferencesDelegate implements JavaDelegate {

    private final AfterActivities after;

    AskNextForConferencesDelegate(AfterActivities after) {
        this.after = after;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long activity = (Long) execution.getVariable(ActivityProcess.ACTIVITY_ID);
        Long before = (Long) execution.getVariable(ActivityProcess.ASKED_UP_TO);
        execution.setVariable(ActivityProcess.ASKED_UP_TO, after.next(activity, before));
    }
}
