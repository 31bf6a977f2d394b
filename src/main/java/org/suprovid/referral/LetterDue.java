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

    boolean hasCome(Referral referral) {
        return hasPassed(referral, Deadline::dueAt);
    }

    /** The grace is over, too. */
    boolean isOver(Referral referral) {
        return hasPassed(referral, Deadline::overdueAt);
    }

    LocalDate day(Referral referral) {
        return LocalDate.ofInstant(open(referral).orElseThrow().dueAt(), clock.getZone());
    }

    private boolean hasPassed(Referral referral, Function<Deadline, Instant> moment) {
        return open(referral)
                .filter(due -> !clock.instant().isBefore(moment.apply(due)))
                .isPresent();
    }

    private Optional<Deadline> open(Referral referral) {
        return deadlines.open(referral.caseId(), ReferralDates.PARTNER_FEEDBACK, String.valueOf(referral.id()));
    }
}
