package org.suprovid.deadline;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A service task that names its deadline by the fields {@code code} and, for a plan line or referral, {@code subject}. */
abstract class DeadlineFieldsDelegate implements JavaDelegate {

    private Expression code;
    private Expression subject;

    @Override
    public void execute(DelegateExecution execution) {
        DeadlineOwner owner = DeadlineOwner.among(execution::getVariable, execution.getCurrentActivityId());
        signal(new DeadlineKey(owner, text(code, execution), text(subject, execution)));
    }

    abstract void signal(DeadlineKey key);

    public void setCode(Expression code) {
        this.code = code;
    }

    public void setSubject(Expression subject) {
        this.subject = subject;
    }

    private static String text(Expression field, DelegateExecution execution) {
        return field == null ? "" : String.valueOf(field.getValue(execution));
    }
}
