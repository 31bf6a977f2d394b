package org.suprovid.platform;

import java.time.ZoneId;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

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
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new RowAccessTransactionManager(dataSource);
    }
}
