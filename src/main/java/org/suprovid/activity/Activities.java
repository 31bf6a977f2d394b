package org.suprovid.activity;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;
import org.suprovid.platform.Problem;

/** The events of the programmes one works for, and the calendar of them (R-CAT-40). */
@Component
@Transactional(readOnly = true)
public class Activities {

    private static final int WEEKS = 6;
    private final ActivityMapper mapper;
    private final Instances instances;
    private final Clock clock;

    Activities(ActivityMapper mapper, Instances instances, Clock clock) {
        this.mapper = mapper;
        this.instances = instances;
        this.clock = clock;
    }

    /** Six weeks from a Monday on. @param weeks by their Mondays, those without an event left out */
    record Calendar(LocalDate from, LocalDate before, LocalDate after, Map<LocalDate, List<Activity>> weeks) {}

    /** @throws Problem.NotFound if there is none, or none for this actor: both look the same */
    Activity get(long id) {
        return mapper.byId(id).orElseThrow(Activities::missing);
    }

    /** What is to be done next; empty if it is over. */
    Optional<ActivityStep> next(Activity activity) {
        return activity.isRunning()
                ? ActivityStep.at(instances.tokens(activity.processInstanceId()).keySet())
                : Optional.empty();
    }

    /** @param day any day of the first week, null for this week; what has begun before and goes on stands in the first */
    Calendar from(LocalDate day) {
        LocalDate monday = monday(day == null ? LocalDate.now(clock) : day);
        LocalDate sunday = monday.plusWeeks(WEEKS).minusDays(1);
        Map<LocalDate, List<Activity>> weeks = mapper.between(monday, sunday).stream()
                .collect(Collectors.groupingBy(
                        one -> one.heldOn().isBefore(monday) ? monday : monday(one.heldOn()),
                        TreeMap::new,
                        Collectors.toList()));
        return new Calendar(monday, monday.minusWeeks(WEEKS), monday.plusWeeks(WEEKS), weeks);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static Problem missing() {
        return new Problem.NotFound("activity.problem.missing");
    }
}
