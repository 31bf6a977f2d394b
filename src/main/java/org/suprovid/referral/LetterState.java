package org.suprovid.referral;

import java.time.Instant;
import org.suprovid.notification.PostedLetter;

/**
 * What left about a referral, or did not, for those who work with it.
 *
 * @param to who gets it; empty for a client, who is not named here
 * @param address as much of it as shows which one is meant, empty if it is not known any more
 * @param at when the last thing happened to it: left, given up, else posted
 * @param nextAt when it is tried next, null unless it waits
 */
public record LetterState(
        long id,
        String channel,
        String letter,
        boolean toClient,
        String to,
        String address,
        PostedLetter.State state,
        String trouble,
        int tries,
        Instant at,
        Instant nextAt) {

    static LetterState of(PostedLetter letter) {
        boolean waits = letter.state() == PostedLetter.State.WAITING;
        return new LetterState(
                letter.id(),
                letter.channel(),
                letter.letter(),
                letter.isToClient(),
                letter.to(),
                letter.address(),
                letter.state(),
                letter.trouble(),
                letter.tries(),
                letter.doneAt() == null ? letter.postedAt() : letter.doneAt(),
                waits ? letter.nextAt() : null);
    }

    /** Class of the mark beside the word. */
    public String signal() {
        return switch (state) {
            case WAITING -> trouble == null ? "info" : "soon";
            case SENT -> "done";
            case NOT_NEEDED, DISCARDED -> "skipped";
            case NO_WAY, PARKED -> "overdue";
        };
    }

    /** Whether it says why it has not left. */
    public boolean isInTrouble() {
        return trouble != null && (state == PostedLetter.State.WAITING || state == PostedLetter.State.PARKED);
    }
}
