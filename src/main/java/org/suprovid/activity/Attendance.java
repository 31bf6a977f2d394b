package org.suprovid.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.activity.AttendanceMapper.Resident;
import org.suprovid.activity.AttendanceMapper.Ticked;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.Phase;
import org.suprovid.casework.Timeline;
import org.suprovid.plan.LinesServed;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;

/** The list of an event: who wishes to come and who came, ticked once for all and not case by case (R-12S-07b, R-12S-07c). */
@Component
@Transactional
public class Attendance {

    private final Activities activities;
    private final AttendanceMapper mapper;
    private final AttendanceList list;
    private final Timeline timeline;
    private final LinesServed lines;
    private final Clock clock;

    Attendance(
            Activities activities,
            AttendanceMapper mapper,
            AttendanceList list,
            Timeline timeline,
            LinesServed lines,
            Clock clock) {
        this.activities = activities;
        this.mapper = mapper;
        this.list = list;
        this.timeline = timeline;
        this.lines = lines;
        this.clock = clock;
    }

    /** Those ticked wish to come, those unticked do not any more; of everybody else nothing is said. */
    void wish(long activityId, TickChange change) {
        activities.running(activityId);
        mapper.wish(activityId, change);
    }

    /** @param cases ids of all who wish to come, of those whom the writer sees */
    public void wish(long activityId, Collection<Long> cases) {
        activities.running(activityId);
        wish(activityId, TickChange.of(cases, noted(activityId, null, Resident::wishes)));
    }

    /**
     * Those ticked were there on a day, those unticked were not; of everybody else nothing is said. Rows, timelines and lines
     * of plans are written set by set.
     */
    void attend(long activityId, LocalDate on, TickChange change) {
        Activity activity = activities.running(activityId);
        if (!list.mayHold(activity, on)) {
            throw new Problem.Conflict("activity.problem.otherDay");
        }
        List<Ticked> changed = mapper.attend(activityId, on, change, CurrentActor.staffId(), clock.instant());
        List<Long> came =
                changed.stream().filter(Ticked::set).map(Ticked::caseId).toList();
        tell(activity, "activity.ATTENDED", came);
        tell(
                activity,
                "activity.NOT_ATTENDED",
                changed.stream().filter(one -> !one.set()).map(Ticked::caseId).toList());
        lines.tookPart(activity.service(), came);
    }

    /** @param cases ids of all who were there on a day, of those whom the writer sees */
    public void attend(long activityId, LocalDate on, Collection<Long> cases) {
        activities.running(activityId);
        attend(activityId, on, TickChange.of(cases, noted(activityId, on, Resident::attended)));
    }

    /** What was ticked is not lost by saying next what became of the event. */
    void keep(long activityId, Ticks ticks) {
        if (ticks.list() == null) {
            return;
        }
        if (ticks.on() == null) {
            wish(activityId, ticks.wished());
        } else {
            attend(activityId, ticks.on(), ticks.came());
        }
    }

    private List<Long> noted(long activityId, LocalDate on, Predicate<Resident> what) {
        return mapper.residents(activityId, on).stream()
                .filter(what)
                .map(Resident::caseId)
                .toList();
    }

    /** The name of the event stands in the timeline of everybody who came. */
    private void tell(Activity activity, String kind, List<Long> cases) {
        timeline.record(
                cases.stream()
                        .map(id -> new Timeline.About(id, activity.title()))
                        .toList(),
                CaseEvent.of(kind).in(Phase.CARRYING_OUT));
    }
}
