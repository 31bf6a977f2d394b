package org.suprovid.partner;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.document.Option;
import org.suprovid.platform.ServiceCatalogue;

/** What the pages of partners offer to choose from, in the reader's language. */
@Component
class PartnerOptions {

    private final ServiceCatalogue services;
    private final MessageSource texts;

    PartnerOptions(ServiceCatalogue services, MessageSource texts) {
        this.services = services;
        this.texts = texts;
    }

    List<Option> services(Locale reader) {
        return named("plan.service.", services.active(), reader);
    }

    /** Of one partner, as codes of the catalogue. */
    List<Option> services(Collection<String> codes, Locale reader) {
        return named("plan.service.", codes, reader);
    }

    List<Option> kinds(Locale reader) {
        return named("partner.kind.", Codes.KINDS, reader);
    }

    List<Option> places(Locale reader) {
        return named("partner.place.", Codes.PLACES, reader);
    }

    List<Option> papers(Locale reader) {
        return named("partner.paper.", Codes.PAPERS, reader);
    }

    List<Option> friendly(Locale reader) {
        return named("partner.friendly.", Codes.FRIENDLY, reader);
    }

    List<Option> costs(Locale reader) {
        return named("partner.cost.", Codes.COSTS, reader);
    }

    List<Option> spoken(Locale reader) {
        return named("partner.language.", Codes.SPOKEN, reader);
    }

    List<Option> writtenIn(Locale reader) {
        return named("partner.language.", Codes.WRITTEN_IN, reader);
    }

    List<Option> agreementKinds(Locale reader) {
        return named("partner.agreement.kind.", names(Agreement.Kind.values()), reader);
    }

    List<Option> renewals(Locale reader) {
        return named("partner.renewal.", names(Agreement.Renewal.values()), reader);
    }

    List<Option> contacts(Collection<PartnerContact> contacts) {
        return contacts.stream()
                .map(contact -> new Option(String.valueOf(contact.id()), contact.name()))
                .toList();
    }

    private static List<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).collect(Collectors.toList());
    }

    private List<Option> named(String prefix, Collection<String> codes, Locale reader) {
        return codes.stream()
                .map(code -> new Option(code, texts.getMessage(prefix + code, null, code, reader)))
                .toList();
    }
}
