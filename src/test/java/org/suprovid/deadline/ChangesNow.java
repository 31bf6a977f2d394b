package org.suprovid.deadline;

import org.springframework.stereotype.Component;

/** Does at once, for a test, what a node looks for every few seconds. */
@Component
public class ChangesNow {

    private final ChangeWork work;

    ChangesNow(ChangeWork work) {
        this.work = work;
    }

    public void goOn() {
        ChangedRows.asSystem(() -> {
            work.goOn();
            return null;
        });
    }
}
