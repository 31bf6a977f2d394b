package org.suprovid.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.suprovid.SystemTest;

/** Where it goes on from a problem there is a page, by a name in every language. */
@SystemTest
class WaysOnTests {

    @Autowired
    private Map<String, RequestMappingHandlerMapping> mappings;

    @Autowired
    private MessageSource texts;

    private Properties ways;

    @BeforeEach
    void read() throws Exception {
        ways = PropertiesLoaderUtils.loadProperties(new ClassPathResource("ways-on.properties"));
    }

    @Test
    void everyWayLeadsToAPageThatIsThere() {
        Set<String> pages = pages();
        ways.values().stream()
                .map(way -> way.toString().split(" ")[0].replaceAll("\\{\\d}", "{place}"))
                .filter(path -> path.startsWith("/"))
                .forEach(path -> assertThat(pages).contains(path));
    }

    @Test
    void everyWayIsNamedAndBelongsToAProblem() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("uk"), Locale.forLanguageTag("ru"))) {
            ways.forEach((problem, way) -> {
                assertThat(texts.getMessage(problem + ".advice", null, language))
                        .isNotBlank();
                assertThat(texts.getMessage(way.toString().split(" ")[1], null, language))
                        .isNotBlank();
            });
        }
    }

    private Set<String> pages() {
        return mappings.values().stream()
                .map(RequestMappingHandlerMapping::getHandlerMethods)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(path -> path.replaceAll("\\{\\w+(:[^{}]*)?}", "{place}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
