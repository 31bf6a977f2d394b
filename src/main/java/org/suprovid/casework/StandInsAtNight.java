package org.suprovid.casework;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks soon after midnight whose standing in ended yesterday. */
@Configuration(proxyBeanMethods = false)
class StandInsAtNight {

    @Bean
    RecurringTask<Void> standInsEnded(StandIns standIns, Clock clock) {
        return Tasks.recurring("stand-ins-ended", Schedules.daily(clock.getZone(), LocalTime.of(0, 5)))
                .execute((instance, context) -> standIns.endThoseThatAreOver());
    }
}
