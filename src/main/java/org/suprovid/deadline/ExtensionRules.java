package org.suprovid.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.standard.CaseStandards;
import org.suprovid.standard.InvalidSpan;
import org.suprovid.standard.Span;
import org.suprovid.standard.Standards;
import org.suprovid.standard.TimerCatalogue;

/** What more time may be given: as often and as much as the standard says, never less, never past the next check. */
@Component
class ExtensionRules {

    private static final String TIMES = "extension.times";
    private static final String LONGEST = "extension.longest";

    private final DeadlineMapper mapper;
    private final Standards standards;
    private final Strictest strictest;
    private final Clock clock;

    ExtensionRules(DeadlineMapper mapper, Standards standards, Strictest strictest, Clock clock) {
        this.mapper = mapper;
        this.standards = standards;
        this.strictest = strictest;
        this.clock = clock;
    }

    /** @throws Problem.Conflict saying why it cannot be extended at all */
    ExtensionRoom room(Deadline deadline) {
        if (!deadline.isOpen()) {
            throw new Problem.Conflict("deadline.extension.closed");
        }
        if (deadline.typedDue() != null) {
            throw new Problem.Conflict("deadline.extension.typed");
        }
        CaseStandards following = standards.ofCase(deadline.caseId());
        Optional<String> times = following.choice(TIMES);
        Optional<String> longest = following.choice(LONGEST);
        if (times.isEmpty() || longest.isEmpty()) {
            throw new Problem.Conflict("deadline.extension.none");
        }
        int left =
                Integer.parseInt(times.get()) - deadline.extensions().granted().size();
        if (left <= 0) {
            throw new Problem.Conflict("deadline.extension.used");
        }
        Instant latest =
                dates(deadline, deadline.code(), Span.of(longest.get())).dates().due();
        return new ExtensionRoom(deadline, left, latest);
    }

    /** The dates with the extension; @throws Problem.Invalid saying what is wrong with it */
    NewDates granted(Deadline deadline, Span more) {
        ExtensionRoom room = room(deadline);
        if (more.isExact() != room.exact()) {
            throw refused(room.exact() ? "deadline.extension.error.hours" : "deadline.extension.error.days");
        }
        Span total = deadline.extension() == null
                ? more
                : deadline.extension().plus(more).orElseThrow();
        Strictest.Candidate winner = dates(deadline, deadline.code(), total);
        Instant due = winner.dates().due();
        if (!due.isAfter(deadline.dueAt())) {
            throw refused("deadline.extension.error.shorter");
        }
        if (due.isAfter(room.latest())) {
            throw refused("deadline.extension.error.longest", day(room.latest()));
        }
        next(deadline).filter(after -> !due.isBefore(after)).ifPresent(after -> {
            throw refused("deadline.extension.error.order", day(after));
        });
        return NewDates.of(deadline.key(), deadline.processInstanceId(), deadline.from(), winner, total);
    }

    /** @throws Problem.Invalid if the text is no length */
    static Span span(String text) {
        try {
            return Span.of(text);
        } catch (InvalidSpan e) {
            throw refused(e.code());
        }
    }

    /** When the deadline falls due that must always come later (R-CFG-07). */
    private Optional<Instant> next(Deadline deadline) {
        return TimerCatalogue.shipped().following(deadline.code()).map(code -> mapper.unresolved(
                        DeadlineKey.ofCase(deadline.caseId(), code, deadline.subject()))
                .map(Deadline::dueAt)
                .orElseGet(() -> dates(deadline, code, null).dates().due()));
    }

    private Strictest.Candidate dates(Deadline deadline, String code, Span extension) {
        return strictest.of(standards.ofCase(deadline.caseId()).versions(), code, deadline.from(), extension);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private static Problem.Invalid refused(String code, Object... args) {
        return new Problem.Invalid(List.of(new FieldError("span", code, args)));
    }
}
