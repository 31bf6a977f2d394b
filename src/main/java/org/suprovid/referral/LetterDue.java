package org.suprovid.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;

/** By when a partner should have answered; there is no such day once it is settled, or where the standard asks nobody (T-27). */
@Component
class LetterDue {

    private final Deadlines deadlines;
    private final Clock clock;

    LetterDue(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** From the morning of that day on. */
    boolean hasCome(Referral referral) {
        return hasCome(referral, Deadline::dueAt);
    }

    /** The grace ends today, or has ended. */
    boolean isOver(Referral referral) {
        return hasCome(referral, Deadline::overdueAt);
    }

    LocalDate day(Referral referral) {
        return day(open(referral).orElseThrow().dueAt());
    }

    private boolean hasCome(Referral referral, Function<Deadline, Instant> moment) {
        return open(referral)
                .filter(due -> !LocalDate.now(clock).isBefore(day(moment.apply(due))))
                .isPresent();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private Optional<Deadline> open(Referral referral) {
        return deadlines.open(referral.promised(ReferralDates.PARTNER_FEEDBACK));
    }
}
