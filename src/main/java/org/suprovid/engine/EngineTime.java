package org.suprovid.engine;

import java.time.Instant;

/** Moves the application's clock and the engine's together: for demo data, rehearsals and tests. */
public interface EngineTime {

    /** Stops both clocks at an instant. */
    void stopAt(Instant instant);

    /** Both run with the system again. */
    void run();

    /** Goes on with what waits for nothing but a free thread, such as a letter; false if nothing does. */
    boolean goOn();

    /** Stops both clocks at the next due timer not later than the limit and lets it fire; false if there is none. */
    boolean fireNextTimer(Instant limit);
}
