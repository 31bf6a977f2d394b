package org.suprovid.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One published version of a standard; it never changes, a case keeps the one it started with. */
public record StandardVersion(
        long id,
        String code,
        String name,
        String donor,
        int version,
        LocalDate validFrom,
        String note,
        List<Timer> timers,
        Map<String, String> flags) {

    public StandardVersion {
        timers = List.copyOf(timers);
        flags = Map.copyOf(flags);
    }

    /** @throws UnknownTimer if the standard says nothing about this code, not even that it is off */
    public Timer timer(String timerCode) {
        return timers.stream()
                .filter(timer -> timer.code().equals(timerCode))
                .findFirst()
                .orElseThrow(() -> new UnknownTimer(code, timerCode));
    }

    /** Whether a switch is on; a switch the standard does not mention is off. */
    public boolean isOn(String flag) {
        return Boolean.parseBoolean(flags.get(flag));
    }
}
