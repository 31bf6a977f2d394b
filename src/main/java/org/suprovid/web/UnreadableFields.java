package org.suprovid.web;

import org.springframework.stereotype.Component;
import org.springframework.validation.DefaultMessageCodesResolver;
import org.springframework.validation.MessageCodesResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What was sent in a field and is no value of it at all, a page says in words of ours, not in those of the framework. */
@Component
class UnreadableFields implements WebMvcConfigurer {

    private static final String MISMATCH = "typeMismatch";

    @Override
    public MessageCodesResolver getMessageCodesResolver() {
        return new DefaultMessageCodesResolver() {
            @Override
            protected String postProcessMessageCode(String code) {
                return code.startsWith(MISMATCH) ? "web." + code : code;
            }
        };
    }
}
