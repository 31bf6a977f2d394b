package org.suprovid.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the outbox is emptied, and when the day begins. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailProperties.class, SmsProperties.class, NotificationProperties.class})
class NotificationWork {

    @Bean
    RecurringTask<Void> emptyOutbox(Postman postman, NotificationProperties properties) {
        return Tasks.recurring("notification-outbox", Schedules.fixedDelay(properties.round()))
                .execute((instance, context) -> postman.goRound());
    }

    @Bean
    RecurringTask<Void> beginDay(Morning morning, NotificationProperties properties, Clock clock) {
        return Tasks.recurring("notification-morning", Schedules.daily(clock.getZone(), properties.digestAt()))
                .execute((instance, context) -> morning.begins());
    }
}
