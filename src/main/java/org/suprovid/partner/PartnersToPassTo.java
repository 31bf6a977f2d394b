package org.suprovid.partner;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.client.PartnerChoices;
import org.suprovid.document.Searched;

/** Offers the directory to whoever registers a request and passes it on (R-DOC-01). */
@Component
class PartnersToPassTo implements PartnerChoices {

    private final DirectoryChoices directory;
    private final Partners partners;

    PartnersToPassTo(DirectoryChoices directory, Partners partners) {
        this.directory = directory;
        this.partners = partners;
    }

    @Override
    public Searched partners(Locale reader) {
        return directory.partners(null, reader);
    }

    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        return partners.byIds(ids).values().stream().collect(Collectors.toMap(Partner::id, Partner::name));
    }
}
