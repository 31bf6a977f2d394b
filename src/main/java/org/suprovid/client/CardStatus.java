package org.suprovid.client;

/** R-CARD-10: new → either open status; one-time → closed and superseded; programme → closed; never back. */
public enum CardStatus {
    OPEN_ONE_TIME,
    OPEN_PROGRAMME,
    CLOSED;

    public boolean open() {
        return this != CLOSED;
    }
}
