package org.suprovid.deadline;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** Service task behind an overdue timer. A new one for each call, since the engine writes the fields into it. */
@Component("deadlineOverdue")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CalledByDiagrams
public class DeadlineOverdueDelegate extends DeadlineFieldsDelegate {

    private final DeadlineSignals signals;

    DeadlineOverdueDelegate(DeadlineSignals signals) {
        this.signals = signals;
    }

    @Override
    void signal(DeadlineKey key) {
        signals.overdue(key);
    }
}
