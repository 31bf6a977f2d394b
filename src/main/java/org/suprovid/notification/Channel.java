package org.suprovid.notification;

/** A way out of the house. */
interface Channel {

    String code();

    /** Whether the operator has set it up. */
    boolean isReady();

    /** @param id of the delivery: the same letter sent twice is recognised by it */
    void send(long id, Letter letter, Addressee to) throws Undelivered;
}
