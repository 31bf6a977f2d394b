package org.suprovid.notification;

import java.util.function.IntSupplier;

/** The mark in the page head. It counts only when a page asks, since redirects and fragments have no head. */
public final class Bell {

    private static final int MOST = 99;
    private final IntSupplier counting;
    private Integer counted;

    Bell(IntSupplier counting) {
        this.counting = counting;
    }

    public int unread() {
        if (counted == null) {
            counted = counting.getAsInt();
        }
        return counted;
    }

    /** As it fits into the mark: "99+". */
    public String figure() {
        return unread() > MOST ? MOST + "+" : String.valueOf(unread());
    }
}
