package org.suprovid.deadline;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds whether a change is to be applied or undone. */
@Configuration(proxyBeanMethods = false)
class ChangeSchedule {

    @Bean
    RecurringTask<Void> changesInWork(ChangeWork work) {
        return Tasks.recurring("standard-changes", Schedules.fixedDelay(Duration.ofSeconds(5)))
                .execute((task, context) -> work.goOn());
    }
}
