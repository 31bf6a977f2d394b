package org.suprovid.platform;

/** How many people must stand behind a figure: fewer say nothing of what is judged, and too much of each (R-CONF-07, Q-19). */
public final class Enough {

    public static final int PEOPLE = 5;

    private Enough() {}

    public static boolean are(int people) {
        return people >= PEOPLE;
    }
}
