package org.suprovid.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.CountedDate;
import org.suprovid.engine.Instances;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.Programme;
import org.suprovid.security.Programmes;

/** Plans an event; from then on its diagram says what is to be done (R-CAT-40, T-24). */
@Component
@Transactional
public class ActivityPlanning {

    private final ActivityMapper mapper;
    private final IdeaMapper ideas;
    private final ActivityTimes times;
    private final Programmes programmes;
    private final Instances instances;
    private final Clock clock;

    ActivityPlanning(
            ActivityMapper mapper,
            IdeaMapper ideas,
            ActivityTimes times,
            Programmes programmes,
            Instances instances,
            Clock clock) {
        this.mapper = mapper;
        this.ideas = ideas;
        this.times = times;
        this.programmes = programmes;
        this.instances = instances;
        this.clock = clock;
    }

    /** The programmes one works for: any of them may offer events. */
    List<Programme> mine() {
        Collection<Long> own = CurrentActor.get().programmes();
        return programmes.active().stream()
                .filter(programme -> own.contains(programme.id()))
                .toList();
    }

    /** @return id of the event @throws org.suprovid.platform.Problem.Invalid with every error at its field */
    public long plan(ActivityForm asked) {
        List<Programme> mine = mine();
        ActivityForm form = asked.programme() == null && mine.size() == 1
                ? asked.in(mine.get(0).id())
                : asked;
        LocalDate today = LocalDate.now(clock);
        CountedDate standard = standard(form, today);
        LocalDate due = standard == null ? null : standard.due();
        ActivityRules.check(form, mine.stream().map(Programme::id).toList(), due, today);
        ActivityKind kind = ActivityKind.of(form.service());
        long id = mapper.nextId();
        String instance = instances.start(
                ActivityProcess.KEY,
                ActivityProcess.businessKey(id),
                Map.of(ActivityProcess.ACTIVITY_ID, id, ActivityProcess.KIND, kind.name()));
        Activity activity = form.planned(id, instance, CurrentActor.staffId(), today, due);
        mapper.insert(activity);
        if (standard != null && kind.keeps(standard, activity)) {
            mapper.explain(id, standard);
        }
        if (form.idea() != null) {
            ideas.taken(form.idea(), id);
        }
        return id;
    }

    /** What the donors' standards say of such an event; null if nothing. */
    private CountedDate standard(ActivityForm form, LocalDate today) {
        if (form.programme() == null || form.service() == null) {
            return null;
        }
        boolean later = ActivityKind.of(form.service()) == ActivityKind.SERIES && form.heldOn() != null;
        return times.begun(form.programme(), form.service(), later ? form.heldOn() : today)
                .orElse(null);
    }
}
