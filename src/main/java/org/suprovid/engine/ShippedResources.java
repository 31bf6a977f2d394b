package org.suprovid.engine;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The diagrams, decision tables, forms and their translations that came with this version. */
@Component
class ShippedResources {

    private static final String[] PATTERNS = {
        "processes/*.bpmn", "processes/*.dmn", "processes/i18n/*.json", "forms/*.form", "forms/i18n/*.json"
    };

    Map<String, byte[]> read() throws IOException {
        Map<String, byte[]> resources = new TreeMap<>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (String pattern : PATTERNS) {
            String folder = pattern.substring(0, pattern.lastIndexOf('/') + 1);
            for (Resource resource : resolver.getResources("classpath*:" + pattern)) {
                resources.put(folder + resource.getFilename(), resource.getContentAsByteArray());
            }
        }
        return resources;
    }
}
