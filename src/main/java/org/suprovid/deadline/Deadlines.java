package org.suprovid.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.standard.Span;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.Standards;
import org.suprovid.standard.Timer;

/** The promised dates of cases: made by diagrams, kept by people, asked about by everybody. */
@Service("deadlinesFacade") // diagrams know the delegate as "deadlines"
@Transactional
public class Deadlines {

    /** The date of what never happens, because the standard switched the timer off. */
    public static final Instant NEVER = DueDates.NEVER;

    private final DeadlineMapper mapper;
    private final Standards standards;
    private final Anchors anchors;
    private final Retiming retiming;
    private final Clock clock;

    Deadlines(DeadlineMapper mapper, Standards standards, Anchors anchors, Retiming retiming, Clock clock) {
        this.mapper = mapper;
        this.standards = standards;
        this.anchors = anchors;
        this.retiming = retiming;
        this.clock = clock;
    }

    /**
     * The open deadline of a case, made on the first call; later calls find the same.
     *
     * @param subject id of the plan line or referral, empty for the case itself
     */
    public Deadline promise(long caseId, String processInstanceId, String code, String subject) {
        return mapper.unresolved(caseId, code, subject).orElseGet(() -> {
            StandardVersion standard = standards.ofCase(caseId);
            mapper.insert(computed(caseId, processInstanceId, code, subject, standard, null));
            return mapper.unresolved(caseId, code, subject).orElseThrow();
        });
    }

    /** What was promised has been done; nothing happens if nothing was open. */
    public void met(long caseId, String code, String subject) {
        mapper.meet(caseId, code, subject, clock.instant());
    }

    /** The case is over: what is still open needs no watching any more. */
    public void cancelOpen(long caseId) {
        mapper.cancelAll(caseId);
    }

    /** Counts an open deadline anew because its anchor has changed: row, timers and task move together. */
    public void restart(long caseId, String code, String subject) {
        mapper.unresolved(caseId, code, subject).ifPresent(old -> {
            StandardVersion standard = standards.ofCase(caseId);
            retiming.move(old, computed(caseId, old.processInstanceId(), code, subject, standard, old.extension()));
        });
    }

    /** Everything that was ever promised in a case: what is open first, by date. */
    @Transactional(readOnly = true)
    public List<Deadline> list(long caseId) {
        return mapper.ofCase(caseId);
    }

    /** The deadline that a user task keeps; empty if it has none or the standard switched it off. */
    @Transactional(readOnly = true)
    public Optional<Deadline> byTask(String taskId) {
        return mapper.ofTask(taskId);
    }

    private NewDates computed(
            long caseId, String instanceId, String code, String subject, StandardVersion standard, Span extension) {
        Timer timer = standard.timer(code);
        Set<LocalDate> holidays = timer.needsWorkingDays() ? standards.holidays() : Set.of();
        Anchor anchor = anchors.of(code, caseId, subject);
        Dates dates = new DueDates(clock.getZone(), holidays).dates(anchor, timer, extension);
        Deadline.State state = timer.enabled() ? Deadline.State.OPEN : Deadline.State.OFF;
        return new NewDates(caseId, instanceId, code, subject, anchor, dates, state, standard.id());
    }
}
