package org.suprovid.deadline;

import org.springframework.stereotype.Component;

/** Looks at every deadline at once, for a test, as a node does at night. */
@Component
public class CheckedNow {

    private final Consistency consistency;

    CheckedNow(Consistency consistency) {
        this.consistency = consistency;
    }

    public CheckRun run() {
        consistency.ask();
        consistency.goOn();
        return consistency.last().orElseThrow();
    }
}
