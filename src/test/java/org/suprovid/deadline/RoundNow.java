package org.suprovid.deadline;

import static org.suprovid.deadline.ChangedRows.asSystem;

import org.springframework.stereotype.Component;

/** Does at once, for a test, what a node looks for every few minutes: whom to ask for what. */
@Component
public class RoundNow {

    private final DeadlineRound round;

    RoundNow(DeadlineRound round) {
        this.round = round;
    }

    public void go() {
        asSystem(() -> {
            round.go();
            return null;
        });
    }
}
