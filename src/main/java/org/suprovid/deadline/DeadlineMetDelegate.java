package org.suprovid.deadline;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/**
 * Service task where what was promised has come by itself, as the hour of an appointment does; if a task waits for it, the task
 * keeps it. A new one for each call.
 */
@Component("deadlineMet")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CalledByDiagrams
public class DeadlineMetDelegate extends DeadlineFieldsDelegate {

    private final Endings endings;

    DeadlineMetDelegate(Endings endings) {
        this.endings = endings;
    }

    @Override
    void signal(DeadlineKey key) {
        endings.meetWithoutTask(key);
    }
}
