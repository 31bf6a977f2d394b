package org.suprovid.link;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LinkProperties.class, LinkSite.class})
class LinkConfiguration {

    /** Some programs that show letters put a slash behind an address; behind sign-in, where the pages get their headers. */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> withoutSlash(List<LinkPlace> places) {
        String[] below = places.stream().map(place -> place.path() + "/**").toArray(String[]::new);
        return new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler(below)
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build());
    }
}
