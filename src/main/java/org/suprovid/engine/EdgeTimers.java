package org.suprovid.engine;

import java.util.function.Function;
import java.util.function.Predicate;

/** Sets timers again that an activity has and that do not wait, since they have fired or were lost. */
public interface EdgeTimers {

    /** @param meant decides by the timer's date as written in the diagram; the date is asked for anew */
    void armAgain(String executionId, String activityId, Predicate<String> meant);

    /** Sets all that are meant, wherever the process and those it called are now; how many there were. */
    int armLost(String processInstanceId, Meant meant);

    /** How many of those that are meant do not wait, wherever the process is now. */
    int lost(String processInstanceId, Meant meant);

    /** Decides about a timer. */
    @FunctionalInterface
    interface Meant {

        /**
         * @param expression its date as written in the diagram
         * @param variables as they are seen from where it would wait
         * @param entered whether the process stands at the timer itself and goes on only by it
         */
        boolean is(String expression, Function<String, Object> variables, boolean entered);
    }
}
