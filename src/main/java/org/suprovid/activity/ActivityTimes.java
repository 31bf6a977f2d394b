package org.suprovid.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.suprovid.security.Programmes;
import org.suprovid.standard.Standards;
import org.suprovid.standard.Timer;

/** How long an event takes by the donors' standards of its programme: the strictest holds (T-24, R-CFG-01). */
@Component
class ActivityTimes {

    private final Programmes programmes;
    private final Standards standards;

    ActivityTimes(Programmes programmes, Standards standards) {
        this.programmes = programmes;
        this.standards = standards;
    }

    /** The last day if it begins on this one; null if no standard of the programme says so. */
    LocalDate end(long programmeId, String service, LocalDate begun) {
        return programmes
                .find(programmeId)
                .map(programme -> standards.today(programme.standards()).versions().stream()
                        .flatMap(version -> version.timers().stream())
                        .filter(timer -> timer.code().equals(service))
                        .filter(Timer::enabled)
                        .map(timer -> timer.duration().period())
                        .filter(Objects::nonNull)
                        .map(begun::plus)
                        .min(Comparator.naturalOrder())
                        .orElse(null))
                .orElse(null);
    }
}
