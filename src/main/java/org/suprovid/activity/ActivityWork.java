package org.suprovid.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;
import org.suprovid.platform.FieldErrors;
import org.suprovid.platform.Problem;

/** What becomes of an event: step by step, judged, called off; the diagram is told and walks on (T-24, R-12S-10a). */
@Component
@Transactional
public class ActivityWork {

    static final List<String> REASONS = List.of("FEW_WISHES", "NO_PLACE", "ILLNESS", "OTHER");

    private final ActivityMapper mapper;
    private final Activities activities;
    private final ActivityTimes times;
    private final Hindsight hindsight;
    private final ActivityNews news;
    private final Instances instances;
    private final Clock clock;

    ActivityWork(
            ActivityMapper mapper,
            Activities activities,
            ActivityTimes times,
            Hindsight hindsight,
            ActivityNews news,
            Instances instances,
            Clock clock) {
        this.mapper = mapper;
        this.activities = activities;
        this.times = times;
        this.hindsight = hindsight;
        this.news = news;
        this.instances = instances;
        this.clock = clock;
    }

    /**
     * The step at hand is done.
     *
     * @param step as the page showed it: what somebody else did meanwhile is not done twice
     * @param goesOn whether a series is held for as long again
     */
    void done(long id, ActivityStep step, boolean goesOn) {
        Activity activity = activities.running(id);
        if (step == ActivityStep.JUDGE || activities.next(activity).orElse(null) != step) {
            throw new Problem.Conflict("activity.problem.moved");
        }
        if (step == ActivityStep.HOLD && LocalDate.now(clock).isBefore(activity.heldOn())) {
            throw new Problem.Conflict("activity.problem.notYet");
        }
        boolean again = goesOn && step == ActivityStep.HOLD && activity.isSeries();
        if (again) {
            mapper.prolong(id, times.prolonged(activity));
        }
        tell(activity, again);
    }

    /** Looks back on it; who came is asked to meet about it by the diagram. */
    void judge(long id, String verdict, String shortcomings) {
        Activity activity = activities.running(id);
        if (activities.next(activity).orElse(null) != ActivityStep.JUDGE) {
            throw new Problem.Conflict("activity.problem.moved");
        }
        hindsight.keep(id, verdict, shortcomings);
        tell(activity, false);
    }

    /** It does not take place, or ends before its time. */
    void callOff(long id, String reason) {
        Activity activity = activities.running(id);
        FieldErrors errors = ActivityRules.errors();
        ActivityRules.oneOf(errors, "reason", reason, REASONS);
        errors.refuse();
        mapper.callOff(id, reason, LocalDate.now(clock));
        news.settled(activity);
        instances.tell(activity.processInstanceId(), ActivityProcess.CALLED_OFF, Map.of());
    }

    private void tell(Activity activity, boolean goesOn) {
        news.settled(activity);
        instances.tell(
                activity.processInstanceId(),
                ActivityProcess.STEP_DONE,
                Map.of(ActivityProcess.GOES_ON, goesOn ? "YES" : "NO"));
    }
}
