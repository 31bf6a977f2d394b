package org.suprovid.activity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** The event is over: those who came are to be met about, all at once, as events planned before will ask for (R-12S-10a). */
@Component("askForActivityConferences")
@CalledByDiagrams
class AskForActivityConferencesDelegate implements JavaDelegate {

    private final AfterActivities after;

    AskForActivityConferencesDelegate(AfterActivities after) {
        this.after = after;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long activity = (Long) execution.getVariable(ActivityProcess.ACTIVITY_ID);
        Long upTo = after.next(activity, null);
        while (upTo != null) {
            upTo = after.next(activity, upTo);
        }
    }
}
