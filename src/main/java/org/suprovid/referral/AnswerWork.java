package org.suprovid.referral;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suprovid.link.AnswerSize;
import org.suprovid.link.LinkPlace;

/** When the inbox is emptied, and what guards its doors. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnswerProperties.class)
class AnswerWork {

    @Bean
    RecurringTask<Void> deliverAnswers(AnswerRounds rounds, AnswerProperties properties) {
        return Tasks.recurring("referral-answers", Schedules.fixedDelay(properties.round()))
                .execute((instance, context) -> rounds.goRound());
    }

    @Bean
    LinkPlace partnersPlace() {
        return new LinkPlace(LinkBook.PLACE);
    }

    @Bean
    FilterRegistrationBean<AnswerSize> answerSize() {
        return AnswerSize.before(LinkBook.PLACE, LinkBook.PLACE + "/*", AnswerApi.PATH);
    }
}
