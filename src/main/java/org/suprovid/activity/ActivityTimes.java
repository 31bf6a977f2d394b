package org.suprovid.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.AnchorEvent;
import org.suprovid.deadline.CountedDate;
import org.suprovid.deadline.CountedDates;
import org.suprovid.deadline.Why;
import org.suprovid.platform.Problem;
import org.suprovid.security.Programmes;
import org.suprovid.standard.Standards;
import org.suprovid.standard.TimerCatalogue;

/**
 * How long an event takes by the donors' standards of its programme, counted as every deadline is (T-24, T-24b, T-24c). It is
 * no deadline: those belong to a case or a referral, and an event tells of nobody.
 */
@Component
class ActivityTimes {

    private final Programmes programmes;
    private final Standards standards;
    private final CountedDates dates;
    private final ActivityMapper mapper;

    ActivityTimes(Programmes programmes, Standards standards, CountedDates dates, ActivityMapper mapper) {
        this.programmes = programmes;
        this.standards = standards;
        this.dates = dates;
        this.mapper = mapper;
    }

    /** If it begins on this day; empty if no standard of the programme says how long such an event takes. */
    Optional<CountedDate> begun(long programmeId, String service, LocalDate on) {
        return count(programmeId, service, on, AnchorEvent.ACTIVITY_STARTED);
    }

    /** For as long again, after the last day so far. @throws Problem.Conflict if the standards have switched it off since */
    CountedDate prolonged(Activity series) {
        return count(series.programmeId(), series.service(), series.untilOn(), AnchorEvent.ACTIVITY_PROLONGED)
                .orElseThrow(() -> new Problem.Conflict("activity.problem.notCounted"));
    }

    /** Why its day is what it is; empty if a person chose the day, and for what no standard counts. */
    Optional<Why> why(Activity activity) {
        return mapper.counted(activity.id()).map(date -> dates.why(date, event(activity, date)));
    }

    private static AnchorEvent event(Activity activity, CountedDate date) {
        LocalDate first = activity.isSeries() ? activity.heldOn() : activity.begunOn();
        return date.working().base().equals(first) ? AnchorEvent.ACTIVITY_STARTED : AnchorEvent.ACTIVITY_PROLONGED;
    }

    private Optional<CountedDate> count(long programmeId, String service, LocalDate from, AnchorEvent event) {
        if (TimerCatalogue.shipped().find(service).isEmpty()) {
            return Optional.empty();
        }
        return programmes
                .find(programmeId)
                .map(programme -> standards.today(programme.standards()).versions())
                .flatMap(following -> dates.count(following, service, from, event));
    }
}
