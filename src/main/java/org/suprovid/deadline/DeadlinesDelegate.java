package org.suprovid.deadline;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/**
 * What diagrams ask of deadlines: {@code ${deadlines.due(execution, 'PLAN_REVIEW')}}. A task's due date and its timers may
 * ask in any order and get dates of the same row. What the standard switched off comes in the year 9999.
 */
@Component("deadlines")
@CalledByDiagrams
public class DeadlinesDelegate {

    private final Deadlines deadlines;
    private final Clock clock;

    DeadlinesDelegate(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The last second of the due day: when a task is due. */
    public Date due(DelegateExecution execution, String code) {
        return due(execution, code, "");
    }

    public Date due(DelegateExecution execution, String code, Object subject) {
        return Date.from(promise(execution, code, subject).dueAt());
    }

    /** 08:00 of the due day: when a task is made. */
    public Date opens(DelegateExecution execution, String code) {
        return opens(execution, code, "");
    }

    public Date opens(DelegateExecution execution, String code, Object subject) {
        return Date.from(promise(execution, code, subject).working().opens());
    }

    /** The first reminder. */
    public Date reminder(DelegateExecution execution, String code) {
        return reminder(execution, code, 1, "");
    }

    /** @param number counted from 1, in the order of time */
    public Date reminder(DelegateExecution execution, String code, long number) {
        return reminder(execution, code, number, "");
    }

    public Date reminder(DelegateExecution execution, String code, long number, Object subject) {
        return Date.from(DeadlineCall.reminder(
                promise(execution, code, subject).working().reminders(), (int) number));
    }

    /** 08:00 of a day within the grace, so many days after the due day: the worker is asked again (T-14). */
    public Date again(DelegateExecution execution, String code, long number, Object subject) {
        Deadline of = promise(execution, code, subject);
        return Date.from(DeadlineCall.again(of.working().opens(), of.overdueAt(), (int) number, clock.getZone()));
    }

    /** 08:00 of the day on which the grace ends: the last time that somebody is asked before the delay is reported (T-27). */
    public Date last(DelegateExecution execution, String code, Object subject) {
        Deadline deadline = promise(execution, code, subject);
        return Date.from(DeadlineCall.last(deadline.working().opens(), deadline.overdueAt(), clock.getZone()));
    }

    /** The due day and the grace: when a delay is reported. */
    public Date overdue(DelegateExecution execution, String code) {
        return overdue(execution, code, "");
    }

    public Date overdue(DelegateExecution execution, String code, Object subject) {
        return Date.from(promise(execution, code, subject).overdueAt());
    }

    /** When the grace ends, promised or not: asking makes no promise. For what waits for an end and not for somebody. */
    public Date ends(DelegateExecution execution, String code, Object subject) {
        return Date.from(deadlines.ends(key(execution, code, subject)));
    }

    private Deadline promise(DelegateExecution execution, String code, Object subject) {
        return deadlines.promise(key(execution, code, subject), outermost(execution));
    }

    private static DeadlineKey key(DelegateExecution asking, String code, Object subject) {
        return DeadlineKey.among(asking::getVariable, asking.getCurrentActivityId(), code, subject);
    }

    /** A promise outlives the called process that asked for it: the next round of a plan calls another one for the same line. */
    private static String outermost(DelegateExecution execution) {
        DelegateExecution instance = execution.getProcessInstance();
        while (instance.getSuperExecution() != null) {
            instance = instance.getSuperExecution().getProcessInstance();
        }
        return instance.getProcessInstanceId();
    }
}
