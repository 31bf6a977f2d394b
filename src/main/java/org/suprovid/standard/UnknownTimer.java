package org.suprovid.standard;

/** A diagram or a caller asked for a timer that the standard does not know. */
public class UnknownTimer extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownTimer(String standard, String timer) {
        super("Standard " + standard + " has no timer " + timer);
    }
}
