package org.suprovid.deadline;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Service task behind a reminder timer. A new one for each call, since the engine writes the fields into it. */
@Component("deadlineReminder")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CalledByDiagrams
public class DeadlineReminderDelegate extends DeadlineFieldsDelegate {

    private final DeadlineSignals signals;

    DeadlineReminderDelegate(DeadlineSignals signals) {
        this.signals = signals;
    }

    @Override
    void signal(DeadlineKey key) {
        signals.remind(key);
    }
}
