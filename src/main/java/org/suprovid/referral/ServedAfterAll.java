package org.suprovid.referral;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the process know that a service was given although its line had been given up, so that the line follows. */
@Component
class ServedAfterAll {

    private final LineConclusion lines;
    private final ReferralStore store;
    private final ReferralStart process;

    ServedAfterAll(LineConclusion lines, ReferralStore store, ReferralStart process) {
        this.lines = lines;
        this.store = store;
        this.process = process;
    }

    @EventListener
    void on(ReferralServed served) {
        if (lines.isServedAfterAll(served.referralId())) {
            process.tellWithinLater(store.row(served.referralId()), ReferralProcess.SERVED_AFTER_ALL, Map.of());
        }
    }
}
