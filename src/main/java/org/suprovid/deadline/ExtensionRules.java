package org.suprovid.deadline;

import static java.util.Comparator.naturalOrder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;
import org.suprovid.standard.CaseStandards;
import org.suprovid.standard.InvalidSpan;
import org.suprovid.standard.Span;
import org.suprovid.standard.StandardVersion;
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
    private final StaffDirectory staff;
    private final Clock clock;

    ExtensionRules(DeadlineMapper mapper, Standards standards, Strictest strictest, StaffDirectory staff, Clock clock) {
        this.mapper = mapper;
        this.standards = standards;
        this.strictest = strictest;
        this.staff = staff;
        this.clock = clock;
    }

    /** No change moves the case until the transaction ends. */
    void holdOff(long caseId) {
        standards.heldOfCase(caseId);
    }

    /** @throws Problem.Conflict saying why it cannot be extended at all */
    ExtensionRoom room(Deadline deadline) {
        if (!deadline.isOpen()) {
            throw new Problem.Conflict("deadline.extension.closed");
        }
        if (deadline.typedDue() != null) {
            boolean agreed = deadline.anchorEvent() == AnchorEvent.ANSWER_AGREED;
            throw new Problem.Conflict(agreed ? "deadline.extension.agreed" : "deadline.extension.typed");
        }
        if (deadline.working().duration().isExact()) {
            throw new Problem.Conflict("deadline.extension.hours");
        }
        CaseStandards following = standards.ofCase(deadline.caseId());
        List<String> times = said(following, TIMES);
        List<String> longest = said(following, LONGEST);
        if (times.isEmpty() || longest.isEmpty()) {
            throw new Problem.Conflict("deadline.extension.none");
        }
        int most = times.stream().mapToInt(Integer::parseInt).min().getAsInt();
        int left = most - deadline.extensions().granted().size();
        if (left <= 0) {
            throw new Problem.Conflict("deadline.extension.used");
        }
        Stream<Instant> latest = longest.stream()
                .map(span ->
                        dates(deadline, deadline.code(), Span.of(span)).dates().due());
        return new ExtensionRoom(
                deadline,
                left,
                Stream.concat(latest, bound(deadline)).min(naturalOrder()).orElseThrow());
    }

    /** What each of the case's donors says: the least of it counts. */
    private static List<String> said(CaseStandards following, String flag) {
        return following.versions().stream()
                .map(version -> version.flags().get(flag))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A duty of law or ethics is extended by a supervisor only, and never beyond its longest duration. */
    private Stream<Instant> bound(Deadline deadline) {
        if (!deadline.isDuty()) {
            return Stream.empty();
        }
        boolean supervisor = staff.find(CurrentActor.staffId())
                .filter(member -> member.has(Role.SUPERVISOR))
                .isPresent();
        if (!supervisor) {
            throw new Problem.Conflict("deadline.extension.duty");
        }
        List<StandardVersion> versions = standards.ofCase(deadline.caseId()).versions();
        return Stream.of(strictest.atLongest(versions, deadline.code(), deadline.from()));
    }

    /** The dates with the extension; @throws Problem.Invalid saying what is wrong with it */
    NewDates granted(Deadline deadline, Span more) {
        ExtensionRoom room = room(deadline);
        if (more.isExact()) {
            throw refused("deadline.extension.error.days");
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
