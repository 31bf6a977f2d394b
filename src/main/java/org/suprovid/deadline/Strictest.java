package org.suprovid.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.standard.Calendars;
import org.suprovid.standard.Span;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.Timer;

/** Asks every standard that a case follows for its date: the earliest wins, the others are noted in its working. */
@Component
class Strictest {

    private final Calendars calendars;
    private final Clock clock;

    Strictest(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A standard and the dates that follow from it. */
    record Candidate(StandardVersion standard, Timer timer, Dates dates) {

        Working.Loser lost() {
            Working working = dates.working();
            return new Working.Loser(
                    standard.code(), standard.name(), standard.version(), working.duration(), working.due());
        }
    }

    /**
     * The winner with the losers in its working; switched off means never, so any that is on comes before it.
     *
     * @param standards the main one first: it wins where the dates are the same
     */
    Candidate of(List<StandardVersion> standards, String code, Anchor anchor, Span extension) {
        return among(standards.stream()
                .map(standard -> candidate(standard, code, anchor, extension))
                .toList());
    }

    static Candidate among(List<Candidate> candidates) {
        Candidate winner = candidates.stream()
                .min(Comparator.comparing(candidate -> candidate.dates().due()))
                .orElseThrow();
        List<Working.Loser> losers = candidates.stream()
                .filter(candidate -> candidate != winner)
                .map(Candidate::lost)
                .toList();
        Dates dates = winner.dates();
        return new Candidate(
                winner.standard(),
                winner.timer(),
                new Dates(dates.due(), dates.overdue(), dates.working().with(losers)));
    }

    private Candidate candidate(StandardVersion standard, String code, Anchor anchor, Span extension) {
        Timer timer = standard.timer(code);
        Set<LocalDate> holidays = timer.needsWorkingDays() ? calendars.holidays(standard.calendar()) : Set.of();
        Dates dates = new DueDates(clock.getZone(), holidays).dates(anchor, timer, extension);
        return new Candidate(standard, timer, dates);
    }
}
