package org.suprovid.deadline;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every morning, before people are told of their day, which delays have grown old, and all day long whom to ask. */
@Configuration(proxyBeanMethods = false)
class DelaysPassedOn {

    private static final LocalTime BEFORE_WORK = LocalTime.of(6, 30);

    @Bean
    RecurringTask<Void> passDelaysOn(DeadlineEscalation escalation, Clock clock) {
        return Tasks.recurring("deadline-escalation", Schedules.daily(clock.getZone(), BEFORE_WORK))
                .execute((instance, context) -> escalation.passOn());
    }

    @Bean
    RecurringTask<Void> tellWhatIsDue(DeadlineRound round) {
        return Tasks.recurring("deadline-round", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((instance, context) -> round.go());
    }
}
