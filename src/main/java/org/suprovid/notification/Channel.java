package org.suprovid.notification;

/** A way out of the house. */
interface Channel {

    String code();

    /** Whether the operator has set it up. */
    boolean isReady();

    /** Whether this way leads to them, and shows no more of us than they wish. */
    boolean reaches(Addressee to);

    /** After how many a letter is parked. */
    int tries();

    /** @param id of the delivery: the same letter sent twice is recognised by it */
    void send(long id, Letter letter, Addressee to) throws Undelivered;
}
