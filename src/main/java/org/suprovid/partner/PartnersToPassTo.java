package org.suprovid.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.client.PartnerChoices;
import org.suprovid.document.Option;

/** Offers the directory to whoever registers a request and passes it on (R-DOC-01). */
@Component
class PartnersToPassTo implements PartnerChoices {

    private final Partners partners;

    PartnersToPassTo(Partners partners) {
        this.partners = partners;
    }

    @Override
    public List<Option> partners() {
        return partners.active().stream()
                .map(partner -> new Option(String.valueOf(partner.id()), partner.name()))
                .toList();
    }

    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        return partners.byIds(ids).values().stream().collect(Collectors.toMap(Partner::id, Partner::name));
    }
}
