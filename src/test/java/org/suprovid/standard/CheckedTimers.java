package org.suprovid.standard;

import java.util.Collection;

/** Lets tests of other packages ask what the rules between timers allow. */
public final class CheckedTimers {

    private CheckedTimers() {}

    public static boolean areAllowed(Collection<Timer> timers) {
        return new TimerRules(timers).errors().isEmpty();
    }
}
