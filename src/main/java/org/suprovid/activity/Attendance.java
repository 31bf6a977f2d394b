package org.suprovid.activity;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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

    private final ActivityMapper activities;
    private final AttendanceMapper mapper;
    private final AttendanceList list;
    private final Timeline timeline;
    private final LinesServed lines;
    private final Clock clock;

    Attendance(
            ActivityMapper activities,
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

    /** @param cases ids of all who wish to come */
    public void wish(long activityId, Collection<Long> cases) {
        running(activityId);
        mapper.wish(activityId, joined(cases));
    }

    /**
     * Everybody ticked was there, nobody else of those whom the writer sees: rows, timelines and lines of plans are written
     * set by set.
     */
    public void attend(long activityId, LocalDate on, Collection<Long> cases) {
        Activity activity = running(activityId);
        if (on == null
                || on.isBefore(activity.heldOn())
                || on.isAfter(list.day(activity))
                || on.isAfter(LocalDate.now(clock))) {
            throw new Problem.Conflict("activity.problem.otherDay");
        }
        List<Ticked> changed = mapper.attend(activityId, on, joined(cases), CurrentActor.staffId(), clock.instant());
        List<Long> came =
                changed.stream().filter(Ticked::set).map(Ticked::caseId).toList();
        tell(activity, "activity.ATTENDED", came);
        tell(
                activity,
                "activity.NOT_ATTENDED",
                changed.stream().filter(one -> !one.set()).map(Ticked::caseId).toList());
        lines.tookPart(activity.service(), came);
    }

    /** What was ticked is not lost by saying next what became of the event. */
    void keep(long activityId, Ticks ticks) {
        if (ticks.list() == null) {
            return;
        }
        if (ticks.on() == null) {
            wish(activityId, ticks.wishes());
        } else {
            attend(activityId, ticks.on(), ticks.attended());
        }
    }

    /** The name of the event stands in the timeline of everybody who came. */
    private void tell(Activity activity, String kind, List<Long> cases) {
        timeline.record(
                cases.stream()
                        .map(id -> new Timeline.About(id, activity.title()))
                        .toList(),
                CaseEvent.of(kind).in(Phase.CARRYING_OUT));
    }

    private Activity running(long activityId) {
        Activity activity = activities.hold(activityId).orElseThrow(Activities::missing);
        if (!activity.isRunning()) {
            throw new Problem.Conflict("activity.problem.over");
        }
        return activity;
    }

    private static String joined(Collection<Long> cases) {
        return cases.stream().map(String::valueOf).collect(joining(","));
    }
}
