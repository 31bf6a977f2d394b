package org.suprovid.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;
import org.suprovid.platform.Problem;
import org.suprovid.platform.Weeks;

/** The events of the programmes one works for, and the calendar of them (R-CAT-40). */
@Component
@Transactional(readOnly = true)
public class Activities {

    private final ActivityMapper mapper;
    private final Instances instances;
    private final Clock clock;

    Activities(ActivityMapper mapper, Instances instances, Clock clock) {
        this.mapper = mapper;
        this.instances = instances;
        this.clock = clock;
    }

    /** @throws Problem.NotFound if there is none, or none for this actor: both look the same */
    Activity get(long id) {
        return find(id).orElseThrow(Activities::missing);
    }

    /** Empty if there is none, or none for this actor. */
    Optional<Activity> find(long id) {
        return mapper.byId(id);
    }

    /** What is to be done next; empty if it is over. */
    Optional<ActivityStep> next(Activity activity) {
        return activity.isRunning()
                ? ActivityStep.at(instances.tokens(activity.processInstanceId()).keySet())
                : Optional.empty();
    }

    /** By when its step at hand is to be done, counted in the days that its own date was counted in; empty if nothing says so. */
    Optional<LocalDate> due(Activity activity) {
        List<LocalDate> off = mapper.counted(activity.id())
                .map(date -> date.working().skipped())
                .orElse(List.of());
        return next(activity).map(step -> step.due(activity, off));
    }

    /** Those of all programmes that go on, as far as the reader sees them. */
    List<Activity> running() {
        return mapper.running();
    }

    /** @param day any day of the first week, null for this week */
    Weeks<Activity> from(LocalDate day) {
        return Weeks.from(day == null ? LocalDate.now(clock) : day, mapper::between, Activity::heldOn);
    }

    /**
     * One that goes on, held until the transaction ends.
     *
     * @throws Problem.Conflict if it is over, or called off
     */
    @Transactional
    public Activity running(long id) {
        Activity activity = mapper.hold(id).orElseThrow(Activities::missing);
        if (!activity.isRunning()) {
            throw new Problem.Conflict("activity.problem.over");
        }
        return activity;
    }

    static Problem missing() {
        return new Problem.NotFound("activity.problem.missing");
    }
}
