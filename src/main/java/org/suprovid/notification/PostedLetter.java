package org.suprovid.notification;

import java.time.Instant;

/**
 * What was posted about something, and what became of it.
 *
 * @param addressee such as contact/17
 * @param to name of the addressee as far as anybody may know it, else empty
 * @param address as much of it as shows which one is meant, empty if it is not known any more
 * @param letter code of what is written, named by {@code notification.letter.<code>}
 * @param trouble code of what went wrong last, named by {@code notification.trouble.<code>}; null if nothing did
 * @param postedAt when it was asked for
 * @param nextAt when it is tried next, if it waits
 * @param doneAt when it left or was given up, null if neither
 */
public record PostedLetter(
        long id,
        String channel,
        String addressee,
        String to,
        String address,
        String letter,
        State state,
        String trouble,
        int tries,
        Instant postedAt,
        Instant nextAt,
        Instant doneAt) {

    PostedLetter to(Addressee who) {
        Address known = who.at(channel);
        return new PostedLetter(
                id,
                channel,
                addressee,
                who.name(),
                known == null ? "" : known.masked(),
                letter,
                state,
                trouble,
                tries,
                postedAt,
                nextAt,
                doneAt);
    }

    /** Clients are never named where letters are listed. */
    public boolean isToClient() {
        return addressee.startsWith("client/");
    }

    /** How far a letter has come. */
    public enum State {
        WAITING,
        /** Taken by the mail server or the gateway. */
        SENT,
        /** When it should have left, there was nothing to say any more. */
        NOT_NEEDED,
        /** When it should have left, no way led to its addressee any more. */
        NO_WAY,
        /** Tried in vain; a person decides. */
        PARKED,
        DISCARDED
    }
}
