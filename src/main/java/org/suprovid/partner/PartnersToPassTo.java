package org.suprovid.partner;

import java.util.List;
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
}
