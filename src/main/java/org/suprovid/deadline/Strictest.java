package org.suprovid.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.suprovid.standard.Calendars;
import org.suprovid.standard.Span;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.Timer;

/** Asks every standard that a case follows for its date: the earliest wins, the others are noted in its working. */
@Component
class Strictest {

    private final Function<String, Set<LocalDate>> holidays;
    private final Clock clock;

    @Autowired
    Strictest(Calendars calendars, Clock clock) {
        this(calendars::holidays, clock);
    }

    private Strictest(Function<String, Set<LocalDate>> holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    /** The same for many dates one after another: each calendar is asked once. */
    Strictest forMany() {
        Map<String, Set<LocalDate>> asked = new HashMap<>();
        return new Strictest(calendar -> asked.computeIfAbsent(calendar, holidays), clock);
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
                .map(standard -> candidate(standard, standard.timer(code), anchor, extension))
                .toList());
    }

    /** The due date if every standard gave as long as it may; @throws java.util.NoSuchElementException without a standard */
    Instant atLongest(List<StandardVersion> standards, String code, Anchor anchor) {
        return standards.stream()
                .map(standard -> candidate(standard, standard.timer(code).atLongest(), anchor, null))
                .map(candidate -> candidate.dates().due())
                .min(Comparator.naturalOrder())
                .orElseThrow();
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

    private Candidate candidate(StandardVersion standard, Timer timer, Anchor anchor, Span extension) {
        Set<LocalDate> off = timer.needsWorkingDays() ? holidays.apply(standard.calendar()) : Set.of();
        Dates dates = new DueDates(clock.getZone(), off).dates(anchor, timer, extension);
        return new Candidate(standard, timer, dates);
    }
}
