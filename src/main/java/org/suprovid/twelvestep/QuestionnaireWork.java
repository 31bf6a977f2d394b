package org.suprovid.twelvestep;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suprovid.link.AnswerSize;
import org.suprovid.link.LinkPlace;

/** When cases are told of answers that came, and what guards the door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuestionnaireProperties.class)
class QuestionnaireWork {

    @Bean
    RecurringTask<Void> tellOfQuestionnaires(QuestionnaireRounds rounds, QuestionnaireProperties properties) {
        return Tasks.recurring("questionnaires", Schedules.fixedDelay(properties.round()))
                .execute((instance, context) -> rounds.goRound());
    }

    @Bean
    LinkPlace clientsPlace() {
        return new LinkPlace(QuestionnaireLinks.PLACE);
    }

    @Bean
    FilterRegistrationBean<AnswerSize> questionnaireSize() {
        return AnswerSize.before(QuestionnaireLinks.PLACE, QuestionnaireLinks.PLACE + "/*");
    }
}
