package org.suprovid.deadline;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What recurs with deadlines: changes in work every few seconds, all dates compared each night and after a restore. */
@Configuration(proxyBeanMethods = false)
class ChangeSchedule {

    @Bean
    RecurringTask<Void> changesInWork(ChangeWork work) {
        return Tasks.recurring("standard-changes", Schedules.fixedDelay(Duration.ofSeconds(5)))
                .execute((task, context) -> work.goOn());
    }

    @Bean
    RecurringTask<Void> changesLookedAtAgain(ChangeWork work, Clock clock) {
        return Tasks.recurring("standard-changes-again", Schedules.daily(clock.getZone(), LocalTime.of(2, 30)))
                .execute((task, context) -> work.lookAgain(Duration.ofDays(2), Duration.ZERO));
    }

    @Bean
    RecurringTask<Void> datesComparedNightly(Consistency consistency, Clock clock) {
        return Tasks.recurring("deadline-check", Schedules.daily(clock.getZone(), LocalTime.of(3, 0)))
                .execute((task, context) -> consistency.ask());
    }

    @Bean
    RecurringTask<Void> datesComparedWhenAsked(Consistency consistency) {
        return Tasks.recurring("deadline-check-asked", Schedules.fixedDelay(Duration.ofSeconds(5)))
                .execute((task, context) -> consistency.goOn());
    }

    @Bean
    RecurringTask<Void> datesComparedAfterRestore(Consistency consistency) {
        return Tasks.recurring("deadline-check-after-restore", Schedules.fixedDelay(Duration.ofMinutes(10)))
                .execute((task, context) -> consistency.checkIfRestored());
    }
}
