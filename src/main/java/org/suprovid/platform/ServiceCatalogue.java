package org.suprovid.platform;

import java.util.List;
import org.springframework.stereotype.Component;

/** The services we and our partners provide, as codes of R-CAT; their names are the texts {@code plan.service.<code>}. */
@Component
public class ServiceCatalogue {

    private final ServiceCatalogueMapper services;

    ServiceCatalogue(ServiceCatalogueMapper services) {
        this.services = services;
    }

    /** Codes of what can be provided today, from the minimal package to professional help. */
    public List<String> active() {
        return services.active();
    }
}
