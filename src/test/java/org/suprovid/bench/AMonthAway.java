package org.suprovid.bench;

import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What diagrams ask of deadlines, answered without counting: every date is a month away. */
public final class AMonthAway {

    public Date due(DelegateExecution execution, String code) {
        return aMonthAway();
    }

    public Date due(DelegateExecution execution, String code, Object subject) {
        return aMonthAway();
    }

    public Date opens(DelegateExecution execution, String code) {
        return aMonthAway();
    }

    public Date opens(DelegateExecution execution, String code, Object subject) {
        return aMonthAway();
    }

    public Date again(DelegateExecution execution, String code, long number, Object subject) {
        return aMonthAway();
    }

    public Date last(DelegateExecution execution, String code, Object subject) {
        return aMonthAway();
    }

    public Date reminder(DelegateExecution execution, String code) {
        return aMonthAway();
    }

    public Date reminder(DelegateExecution execution, String code, long number) {
        return aMonthAway();
    }

    public Date reminder(DelegateExecution execution, String code, long number, Object subject) {
        return aMonthAway();
    }

    public Date overdue(DelegateExecution execution, String code) {
        return aMonthAway();
    }

    public Date overdue(DelegateExecution execution, String code, Object subject) {
        return aMonthAway();
    }

    public Date ends(DelegateExecution execution, String code, Object subject) {
        return aMonthAway();
    }

    private static Date aMonthAway() {
        return new Date(System.currentTimeMillis() + TimeUnit.DAYS.toMillis(30));
    }
}
