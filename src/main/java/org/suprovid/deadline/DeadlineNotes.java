package org.suprovid.deadline;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.OneTimeDate.Kind;

/** Says what happens to dates: of a case by events of the case, of a referral without one by its own. */
@Component
class DeadlineNotes {

    private final ApplicationEventPublisher events;

    DeadlineNotes(ApplicationEventPublisher events) {
        this.events = events;
    }

    void reminded(Deadline near, int times) {
        events.publishEvent(
                near.owner().isCase()
                        ? new DeadlineReminded(near.caseId(), near.code(), near.subject(), times, near.dueAt())
                        : oneTime(near, Kind.REMINDED, times, null));
    }

    void passed(Deadline passed) {
        events.publishEvent(
                passed.owner().isCase()
                        ? new DeadlinePassed(passed.caseId(), passed.code(), passed.subject())
                        : oneTime(passed, Kind.PASSED, passed.reminded(), null));
    }

    void overdue(Deadline late, Instant since, String target) {
        events.publishEvent(
                late.owner().isCase()
                        ? new DeadlineOverdue(late.caseId(), late.code(), late.subject(), since, target)
                        : oneTime(late, Kind.OVERDUE, late.reminded(), target));
    }

    void escalated(Deadline late, String target) {
        events.publishEvent(
                late.owner().isCase()
                        ? new DeadlineEscalated(late.caseId(), late.code(), late.subject(), target)
                        : oneTime(late, Kind.ESCALATED, late.reminded(), target));
    }

    void settled(DeadlineKey key) {
        DeadlineOwner of = key.owner();
        events.publishEvent(
                of.isCase()
                        ? new DeadlineSettled(of.caseId(), key.code(), key.subject())
                        : new OneTimeDate(of.referralId(), key.code(), key.subject(), Kind.SETTLED, 0, null, null));
    }

    private static OneTimeDate oneTime(Deadline date, Kind kind, int times, String target) {
        return new OneTimeDate(date.referralId(), date.code(), date.subject(), kind, times, date.dueAt(), target);
    }
}
