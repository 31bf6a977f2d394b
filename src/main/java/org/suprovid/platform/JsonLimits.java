package org.suprovid.platform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is sent as JSON is refused while it is being read, not after it has filled the memory. */
@Configuration(proxyBeanMethods = false)
class JsonLimits {

    private static final int LONGEST_DOCUMENT = 4 * 1024 * 1024;
    private static final int DEEPEST = 100;

    @Bean
    Jackson2ObjectMapperBuilderCustomizer limitedJson() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxDocumentLength(LONGEST_DOCUMENT)
                .maxStringLength(LONGEST_DOCUMENT)
                .maxNestingDepth(DEEPEST)
                .build();
        return builder -> builder.factory(
                JsonFactory.builder().streamReadConstraints(limits).build());
    }
}
