package org.suprovid.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.security.Programmes;
import org.suprovid.standard.Span;
import org.suprovid.standard.Standards;
import org.suprovid.standard.Timer;

/** What the donors of running programmes ask of the directory and of agreements (T-33, T-34); the strictest counts. */
@Component
class PartnerTimers {

    private final Programmes programmes;
    private final Standards standards;
    private final Clock clock;

    PartnerTimers(Programmes programmes, Standards standards, Clock clock) {
        this.programmes = programmes;
        this.standards = standards;
        this.clock = clock;
    }

    /** An entry is to be verified again if nobody has done so since this day; the beginning of time if no donor asks. */
    LocalDate verifiedSince() {
        return timers("DIRECTORY_VERIFY")
                .map(Timer::duration)
                .min(Comparator.naturalOrder())
                .map(span -> LocalDate.now(clock).minus(span.period()))
                .orElse(LocalDate.EPOCH);
    }

    /** How long before the end of an agreement somebody is reminded, the longest first; none if no donor asks. */
    List<Period> reminders() {
        return timers("AGREEMENT_EXPIRY")
                .flatMap(timer -> timer.reminders().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(Span::period)
                .toList();
    }

    /** From when on the end of an agreement counts as near. */
    Period longestReminder() {
        return reminders().stream().findFirst().orElse(Period.ZERO);
    }

    /** Whether the end itself is news. */
    boolean tellsEnd() {
        return timers("AGREEMENT_EXPIRY").findAny().isPresent();
    }

    private Stream<Timer> timers(String code) {
        Set<String> followed = programmes.active().stream()
                .flatMap(programme -> programme.standards().stream())
                .collect(Collectors.toSet());
        return standards.inForce().stream()
                .filter(version -> followed.contains(version.code()))
                .map(version -> version.timer(code))
                .filter(Timer::enabled);
    }
}
