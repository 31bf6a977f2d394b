package org.suprovid.notification;

import java.time.Duration;
import java.util.List;

/** How long to wait before the next try: minutes first, hours later; fourteen tries outlast a day without a mail server. */
public final class BackOff {

    private static final List<Duration> FIRST =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));
    private static final Duration LATER = Duration.ofHours(3);

    private BackOff() {}

    /** @param tries how many there have been */
    public static Duration after(int tries) {
        return tries <= FIRST.size() ? FIRST.get(tries - 1) : LATER;
    }
}
