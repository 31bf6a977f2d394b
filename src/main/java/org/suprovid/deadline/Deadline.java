package org.suprovid.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.suprovid.standard.Span;
import org.suprovid.standard.TimerCatalogue;

/**
 * One promised date of a case, or of a referral without one.
 *
 * @param code the timer's code in the standard
 * @param caseId null if it belongs to a referral without a case, whose id is {@code referralId}
 * @param subject id of the plan line or referral, empty for the case itself
 * @param taskId the user task that keeps the promise, null while there is none
 * @param typedDue the due day a person wrote down, null if it was counted
 * @param dueAt the last second of the due day
 * @param overdueAt the due day and the grace
 * @param reminded how often somebody was reminded
 * @param extension all that was granted on top, null if nothing
 * @param extensions each time something was granted, the first one first
 * @param overdueSince since when it is known to be overdue
 */
public record Deadline(
        long id,
        String code,
        Long caseId,
        Long referralId,
        String subject,
        String processInstanceId,
        String taskId,
        Instant anchor,
        AnchorEvent anchorEvent,
        LocalDate typedDue,
        Instant dueAt,
        Instant overdueAt,
        State state,
        int reminded,
        Instant overdueSince,
        String escalatedTo,
        Instant metAt,
        long standardVersionId,
        String standardCode,
        String standardName,
        int standardVersion,
        Working working,
        Span extension,
        Extensions extensions) {

    /** Where a deadline is in its life; OFF means that the standard switched its timer off. */
    public enum State {
        OPEN,
        MET,
        CANCELLED,
        OFF
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether the due day and the grace have gone by unused. */
    public boolean isOverdue(Instant now) {
        return isOpen() && !now.isBefore(overdueAt);
    }

    /** Whether it is a duty of law or ethics: only a supervisor gives more time for it. */
    public boolean isDuty() {
        return TimerCatalogue.shipped()
                .find(code)
                .filter(known -> known.standing().fixedDuty())
                .isPresent();
    }

    DeadlineOwner owner() {
        return new DeadlineOwner(caseId, referralId);
    }

    DeadlineKey key() {
        return new DeadlineKey(owner(), code, subject);
    }

    /** What it counts from. */
    Anchor from() {
        return new Anchor(anchor, anchorEvent, typedDue);
    }

    /** What is promised, to be named by {@link Subjects}. */
    public Promised promised() {
        return new Promised(code, subject);
    }

    /** Why this date, for people and programs. */
    @JsonProperty
    public Why why() {
        return Why.of(this);
    }
}
