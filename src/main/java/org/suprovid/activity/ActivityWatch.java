package org.suprovid.activity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees each night which steps of events fall due that day, and which are late (T-24, T-24b, T-24c). */
@Component
class ActivityWatch {

    private final Activities activities;
    private final ActivityNews news;
    private final Clock clock;

    ActivityWatch(Activities activities, ActivityNews news, Clock clock) {
        this.activities = activities;
        this.news = news;
        this.clock = clock;
    }

    /** As the system; told twice, nobody hears it twice, and a night that was missed is made up for. */
    @Transactional
    public void look() {
        activities.running().forEach(activity -> activities
                .due(activity)
                .ifPresent(due -> tell(activity, activities.next(activity).orElseThrow(), due)));
    }

    private void tell(Activity activity, ActivityStep step, LocalDate due) {
        LocalDate today = LocalDate.now(clock);
        if (due.isBefore(today)) {
            news.late(activity, step, due);
        } else if (due.isEqual(today)) {
            news.near(activity, step, due);
        }
    }

    /** Before the morning's mail is written. */
    @Configuration(proxyBeanMethods = false)
    static class AtNight {

        @Bean
        RecurringTask<Void> activitiesLookedAtNightly(ActivityWatch watch, Clock clock) {
            return Tasks.recurring("activity-steps", Schedules.daily(clock.getZone(), LocalTime.of(4, 30)))
                    .execute((task, context) -> watch.look());
        }
    }
}
