package org.suprovid.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the staircase fragment asks about its steps, as {@code @staircase}; a state is DONE, CURRENT, SKIPPED or TO_COME. */
@Component("staircase")
class Staircase {

    /** The class of a step and the end of its message key. */
    public String css(Object state) {
        return state.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The signal beside a step in the list of all. */
    public String mark(Object state) {
        return css(state).equals("current") ? "info" : css(state);
    }

    /** The number of the furthest step somebody stands on; 0 when nobody stands anywhere. */
    public int current(List<String> states) {
        return states.lastIndexOf("CURRENT") + 1;
    }
}
