package org.suprovid.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.Standards;

/**
 * Counts by the same rules as deadlines what belongs to a programme and not to one case: calendar, shift, the strictest of
 * several donors (R-CFG-03, Q-40, Q-51). Whoever asks for such a date reminds of it, and a change of a standard leaves it as it is.
 */
@Component
public class CountedDates {

    private final Strictest strictest;
    private final Standards standards;
    private final Clock clock;

    CountedDates(Strictest strictest, Standards standards, Clock clock) {
        this.strictest = strictest;
        this.standards = standards;
        this.clock = clock;
    }

    /** @param from the day of the event, day 0; empty if none of the standards has the timer on */
    public Optional<CountedDate> count(
            List<StandardVersion> following, String code, LocalDate from, AnchorEvent event) {
        Anchor anchor = Anchor.of(from.atStartOfDay(clock.getZone()).toInstant(), event);
        Strictest.Candidate winner = strictest.of(following, code, anchor, null);
        return winner.timer().enabled()
                ? Optional.of(
                        new CountedDate(winner.standard().id(), winner.dates().working()))
                : Optional.empty();
    }

    /** Why it is this date. @param event what it was counted from */
    public Why why(CountedDate date, AnchorEvent event) {
        StandardVersion by = standards.version(date.standardVersionId());
        Working working = date.working();
        return new Why(
                Why.kind(event, working),
                working.rule(),
                by.code(),
                by.name(),
                by.version(),
                event,
                working.duration(),
                working.base(),
                working.due(),
                false,
                working.skipped(),
                List.of(),
                working.grace(),
                null,
                working.losers());
    }
}
