package org.suprovid.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.standard.Span;

/** More time for one promised date: with a reason, within the standard's limits, and on record for good. */
@Service
@Transactional
public class DeadlineExtensions {

    private final DeadlineMapper mapper;
    private final ExtensionRules rules;
    private final Retiming retiming;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadlineExtensions(
            DeadlineMapper mapper,
            ExtensionRules rules,
            Retiming retiming,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.rules = rules;
        this.retiming = retiming;
        this.events = events;
        this.clock = clock;
    }

    /** What may be given; @throws Problem.Conflict saying why nothing may */
    @Transactional(readOnly = true)
    public ExtensionRoom room(long caseId, long id) {
        return rules.room(found(caseId, id));
    }

    /** When it would fall due; nothing is changed. @throws Problem.Invalid saying at which field it cannot be given */
    @Transactional(readOnly = true)
    public Instant foresee(long caseId, long id, ExtensionAsked asked) {
        return rules.granted(found(caseId, id), span(asked)).dates().due();
    }

    /** Moves row, timers and task, and notes who gave how much and why. */
    public Deadline extend(long caseId, long id, ExtensionAsked asked) {
        rules.holdOff(caseId);
        mapper.hold(id);
        Deadline old = found(caseId, id);
        Span more = span(asked);
        NewDates to = rules.granted(old, more);
        Instant due = to.dates().due();
        retiming.move(old, to);
        mapper.noteExtension(
                id,
                CurrentActor.staffId(),
                new Extension(clock.instant(), null, more, asked.reason(), old.dueAt(), due));
        events.publishEvent(new DeadlineExtended(caseId, old.code(), old.subject(), asked.reason(), due));
        return found(caseId, id);
    }

    private static Span span(ExtensionAsked asked) {
        if (asked.reason() == null) {
            throw new Problem.Invalid(List.of(new FieldError("reason", "deadline.extension.error.reason")));
        }
        return ExtensionRules.span(asked.span());
    }

    private Deadline found(long caseId, long id) {
        return mapper.byId(caseId, id).orElseThrow(() -> new Problem.NotFound("deadline.problem.missing"));
    }
}
