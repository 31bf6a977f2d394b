package org.suprovid.notification;

import java.util.Optional;

/** Writes one kind of letter at the moment it is sent, so that it says what is true then. */
public interface LetterWriter {

    /** Code of what it writes. */
    String letter();

    /** Empty if there is nothing to say any more. @param about what the delivery is about, such as day/2026-11-23 */
    Optional<Letter> write(String about, Addressee to);
}
