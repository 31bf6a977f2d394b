package org.suprovid.deadline;

import org.suprovid.standard.Span;

/** A deadline as it is to be written, or written anew. */
record NewDates(
        DeadlineOwner owner,
        String processInstanceId,
        String code,
        String subject,
        Anchor anchor,
        Dates dates,
        Deadline.State state,
        long standardVersionId,
        Span extension) {

    /** The dates by the strictest standard; a timer that none of them has on is switched off. */
    static NewDates of(
            DeadlineKey key, String processInstanceId, Anchor anchor, Strictest.Candidate winner, Span extension) {
        return new NewDates(
                key.owner(),
                processInstanceId,
                key.code(),
                key.subject(),
                anchor,
                winner.dates(),
                winner.timer().enabled() ? Deadline.State.OPEN : Deadline.State.OFF,
                winner.standard().id(),
                extension);
    }
}
