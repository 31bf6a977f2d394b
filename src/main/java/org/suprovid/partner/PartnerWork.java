package org.suprovid.partner;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What recurs with partners: each night a look at the agreements, before the morning's mail is written. */
@Configuration(proxyBeanMethods = false)
class PartnerWork {

    @Bean
    RecurringTask<Void> agreementsLookedAtNightly(AgreementWatch watch, Clock clock) {
        return Tasks.recurring("partner-agreements", Schedules.daily(clock.getZone(), LocalTime.of(4, 0)))
                .execute((task, context) -> watch.look());
    }
}
