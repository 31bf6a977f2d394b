package org.suprovid.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says in the log that sign-ins are held: for each login once in a quarter of an hour, with how many more there were since.
 * Whoever guesses fills no disk with it; the login itself is never said.
 */
@Component
class HeldSignIns {

    private static final Logger LOG = LoggerFactory.getLogger(HeldSignIns.class);
    private static final Duration PERIOD = Duration.ofMinutes(15);
    /** Then nothing is known of a login any more. */
    private static final Duration MEMORY = Duration.ofHours(1);
    /** Of so many logins at once it is remembered that they were told; then the one told longest ago is forgotten. */
    private static final int MOST = 1000;

    private final Map<String, Told> told = new LinkedHashMap<>();
    private final Clock clock;

    HeldSignIns(Clock clock) {
        this.clock = clock;
    }

    /** @param typed as long as anybody likes to make it; what wrong passwords are counted by is kept of it */
    synchronized void held(String typed) {
        String login = typed.substring(0, Math.min(typed.length(), StaffUsers.LONGEST));
        Instant now = clock.instant();
        told.values().removeIf(one -> one.at().plus(MEMORY).isBefore(now));
        Told last = told.get(login);
        if (last != null && now.isBefore(last.at().plus(PERIOD))) {
            told.put(login, last.andOneMore());
            return;
        }
        LOG.warn(
                "A sign-in was held: there were too many wrong passwords for this login; held unsaid since the last time: {}",
                last == null ? 0 : last.unsaid());
        told.remove(login);
        told.put(login, new Told(now, 0));
        if (told.size() > MOST) {
            told.remove(told.keySet().iterator().next());
        }
    }

    /** @param unsaid how many were held since without a word */
    private record Told(Instant at, int unsaid) {
        Told andOneMore() {
            return new Told(at, unsaid + 1);
        }
    }
}
