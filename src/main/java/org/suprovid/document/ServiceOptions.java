package org.suprovid.document;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.platform.ServiceCatalogue;

/** The services of the catalogue that are offered now, as choices in the reader's language. */
@Component
public class ServiceOptions {

    private final ServiceCatalogue services;
    private final MessageSource texts;

    ServiceOptions(ServiceCatalogue services, MessageSource texts) {
        this.services = services;
        this.texts = texts;
    }

    public List<Option> all(Locale reader) {
        return services.active().stream()
                .map(code -> new Option(code, texts.getMessage("plan.service." + code, null, code, reader)))
                .toList();
    }
}
