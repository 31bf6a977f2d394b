package org.suprovid.web;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.suprovid.platform.SuprovidProperties;

/** Texts of all modules in one source, and the reader's language. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** Every {@code messages/<module>.properties}; a text that is missing fails where it is asked for. */
    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        String[] names = Arrays.stream(files)
                .map(Resource::getFilename)
                .map(name -> name.replaceFirst("(_\\w+)?\\.properties$", ""))
                .distinct()
                .sorted()
                .map("messages/"::concat)
                .toArray(String[]::new);
        DatedTexts source = new DatedTexts();
        source.setBasenames(names);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    /** Before everything else that asks for an address. */
    @Bean
    FilterRegistrationBean<KnownProxies> knownProxies(SuprovidProperties settings) {
        var filter = new FilterRegistrationBean<>(new KnownProxies(settings.proxies()));
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ReadersLanguage();
    }
}
