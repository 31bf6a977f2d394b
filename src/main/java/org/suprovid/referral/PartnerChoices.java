package org.suprovid.referral;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Option;
import org.suprovid.document.Searched;
import org.suprovid.partner.Partner;
import org.suprovid.partner.PartnerContact;
import org.suprovid.partner.PartnerContacts;
import org.suprovid.partner.Partners;

/** Where one may be sent and to whom there: a short directory is given at once, a long one is searched. */
@Component
@Transactional(readOnly = true)
class PartnerChoices {

    static final String PARTNERS = "/choices/partners";
    static final String CONTACTS = "/choices/contacts";
    /** So many a telephone loads and a thumb scrolls through. */
    private static final int AT_ONCE = 50;

    private final Partners partners;
    private final PartnerContacts contacts;

    PartnerChoices(Partners partners, PartnerContacts contacts) {
        this.partners = partners;
        this.contacts = contacts;
    }

    /** By the {@code valuesKey} of the forms. @param service whose providers come first, null for none */
    Map<String, Searched> searched(String service) {
        return Map.of("partners", ofPartners(service), "contacts", ofContacts());
    }

    /** At most as many as one looks through, by name; those who provide the service first. @param words part of the name */
    List<Option> partners(String words, String service) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        Set<Long> providers = service == null ? Set.of() : partners.providing(service);
        List<Partner> found = partners.active().stream()
                .filter(partner -> partner.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        Predicate<Partner> fits = partner -> providers.contains(partner.id());
        return Stream.concat(found.stream().filter(fits), found.stream().filter(fits.negate()))
                .limit(AT_ONCE)
                .map(PartnerChoices::option)
                .toList();
    }

    /** The same, and the one that is chosen. */
    List<Option> found(String words, String chosen) {
        return Stream.concat(partners(words, null).stream(), ofPartners(null).named(Set.of(chosen)).stream())
                .distinct()
                .toList();
    }

    /** The people of one partner, whose name stands beside theirs. @param partner null for nobody */
    List<Option> contacts(Long partner) {
        return Optional.ofNullable(partner)
                .flatMap(partners::find)
                .filter(Partner::active)
                .map(known -> contacts.of(known.id()).stream()
                        .map(contact -> option(contact, known))
                        .toList())
                .orElse(List.of());
    }

    private Searched ofPartners(String service) {
        return new Searched() {
            @Override
            public String path() {
                return partners.active().size() <= AT_ONCE ? null : PARTNERS;
            }

            @Override
            public List<Option> first(Map<String, Object> answers) {
                return partners("", service);
            }

            @Override
            public List<Option> named(Set<String> codes) {
                return partners.byIds(ids(codes)).values().stream()
                        .filter(Partner::active)
                        .map(PartnerChoices::option)
                        .toList();
            }
        };
    }

    private Searched ofContacts() {
        return new Searched() {
            @Override
            public String path() {
                return CONTACTS;
            }

            @Override
            public String of() {
                return "partner";
            }

            @Override
            public List<Option> first(Map<String, Object> answers) {
                return contacts(id(String.valueOf(answers.get(of()))).orElse(null));
            }

            @Override
            public List<Option> named(Set<String> codes) {
                return ids(codes).stream()
                        .flatMap(id -> contacts.find(id).stream())
                        .filter(PartnerContact::active)
                        .flatMap(contact -> partners.find(contact.partnerId()).stream()
                                .filter(Partner::active)
                                .map(partner -> option(contact, partner)))
                        .toList();
            }
        };
    }

    private static Set<Long> ids(Set<String> codes) {
        return codes.stream().flatMap(code -> id(code).stream()).collect(Collectors.toSet());
    }

    /** Whatever was sent for a code is no id unless it reads as one. */
    static Optional<Long> id(String code) {
        return code.matches("\\d{1,18}") ? Optional.of(Long.valueOf(code)) : Optional.empty();
    }

    private static Option option(Partner partner) {
        return new Option(String.valueOf(partner.id()), partner.name());
    }

    private static Option option(PartnerContact contact, Partner partner) {
        return new Option(String.valueOf(contact.id()), contact.name() + " · " + partner.name());
    }
}
