package org.suprovid.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The application's clock. It follows the system's unless demo data, a rehearsal or a test sets it. */
public class TimeOfDay extends Clock {

    private final ZoneId zone;
    private final AtomicReference<Instant> stopped;

    TimeOfDay(ZoneId zone) {
        this(zone, new AtomicReference<>());
    }

    private TimeOfDay(ZoneId zone, AtomicReference<Instant> stopped) {
        this.zone = zone;
        this.stopped = stopped;
    }

    /** Stops the clock at an instant; null lets it run with the system again. */
    public void stopAt(Instant instant) {
        stopped.set(instant);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TimeOfDay(other, stopped);
    }

    @Override
    public Instant instant() {
        Instant at = stopped.get();
        return at == null ? Instant.now() : at;
    }
}
