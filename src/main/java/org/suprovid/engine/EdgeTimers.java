package org.suprovid.engine;

import java.util.function.Predicate;

/** Sets timers at the edge of an activity again that have fired already. */
public interface EdgeTimers {

    /** @param meant decides by the timer's date as written in the diagram; the date is asked for anew */
    void armAgain(String executionId, String activityId, Predicate<String> meant);
}
