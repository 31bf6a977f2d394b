package org.suprovid.deadline;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.suprovid.standard.TimerCatalogue;

/**
 * Tells what no timer in a diagram tells: reminders that a standard has beyond those a diagram arms, or whose timer has fired
 * for an earlier date; and, where there is a grace, that the due day has ended. Nothing is told twice.
 */
@Component
class DeadlineRound {

    private final DeadlineMapper mapper;
    private final DeadlineSignals signals;
    private final RowByRow rows;
    private final Clock clock;

    DeadlineRound(DeadlineMapper mapper, DeadlineSignals signals, RowByRow rows, Clock clock) {
        this.mapper = mapper;
        this.signals = signals;
        this.rows = rows;
        this.clock = clock;
    }

    /** Looks at every open deadline; to be called as the system. */
    void go() {
        Instant now = clock.instant();
        String moments = String.join(",", TimerCatalogue.shipped().moments());
        rows.each((after, most) -> mapper.untold(after, now, moments, most), id -> mapper.held(id)
                .ifPresent(open -> tell(open, now)));
    }

    private void tell(Deadline open, Instant now) {
        if (now.isBefore(open.dueAt())) {
            signals.remind(open.key());
        } else {
            signals.passed(open.key());
        }
    }
}
