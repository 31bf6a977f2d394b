package org.suprovid.platform;

import java.time.ZoneId;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SuprovidProperties.class)
class PlatformConfiguration {

    /** One zone for every node: engine columns hold no zone, so the virtual machine's default is set, too. */
    @Bean
    TimeOfDay clock(SuprovidProperties properties) {
        ZoneId zone = properties.zone();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        return new TimeOfDay(zone);
    }

    @Bean
    static BeanPostProcessor actingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new ActingDataSource(source) : bean;
            }
        };
    }
}
