package org.suprovid.bench;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.PriorityOrdered;

/** Both sides of a comparison send their statements through the same counter; ours sees all that a source adds. */
@TestConfiguration
class Counting {

    @Bean
    static CountAtTheDriver counting() {
        return new CountAtTheDriver();
    }

    /** First of all, so that it stands nearest to the driver. */
    static class CountAtTheDriver implements BeanPostProcessor, PriorityOrdered {
        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new StatementsSent(source) : bean;
        }
    }
}
