package org.suprovid.notification;

/** A letter did not leave; what the server said is not repeated, since it may quote an address. */
class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;
    private final Trouble trouble;

    Undelivered(Trouble trouble, Throwable cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }

    /** What went wrong; its text is {@code notification.trouble.<name>}. */
    enum Trouble {
        /** The server does not answer: nothing else will leave now either. */
        UNREACHABLE,
        /** The server refuses our name and password. */
        SIGN_IN,
        /** The server takes the letter for nobody: trying again will not help. */
        ADDRESS,
        /** The server has too much to do, or we send too much. */
        BUSY,
        /** The server refused this letter. */
        REFUSED,
        /** The server will never take this letter. */
        REJECTED,
        /** The letter could not be written. */
        BROKEN;

        boolean isHopeless() {
            return this == ADDRESS || this == REJECTED;
        }

        /** Whether other letters will fail in the same way. */
        boolean concernsAll() {
            return this == UNREACHABLE || this == SIGN_IN || this == BUSY;
        }
    }
}
