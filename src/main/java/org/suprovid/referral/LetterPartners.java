package org.suprovid.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Address;
import org.suprovid.notification.Addressee;
import org.suprovid.notification.Addressees;
import org.suprovid.partner.Partner;
import org.suprovid.partner.PartnerContact;
import org.suprovid.partner.PartnerContacts;
import org.suprovid.partner.Partners;

/** The responsible people at partners, as long as they work there and we work with the partner (R-REF-16). */
@Component
class LetterPartners implements Addressees {

    static final String KIND = "contact";
    /** Stands for a partner at whom nobody is known. */
    static final String NOBODY = KIND + "/0";

    private final PartnerContacts contacts;
    private final Partners partners;

    LetterPartners(PartnerContacts contacts, Partners partners) {
        this.contacts = contacts;
        this.partners = partners;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Addressee> find(long id) {
        return contacts.find(id).filter(PartnerContact::active).flatMap(contact -> partners.find(contact.partnerId())
                .filter(Partner::active)
                .map(partner -> addressee(contact, partner)));
    }

    /** Whom to write to about a referral: who is named there, then whoever else answers for the partner. */
    List<String> of(Referral referral) {
        Stream<Long> named = Stream.ofNullable(referral.contactId());
        Stream<Long> others = contacts.of(referral.partnerId()).stream().map(PartnerContact::id);
        return Stream.concat(named, others)
                .distinct()
                .map(contact -> KIND + "/" + contact)
                .toList();
    }

    private static Addressee addressee(PartnerContact contact, Partner partner) {
        Map<String, Address> addresses = new HashMap<>();
        if (!contact.mail().isBlank()) {
            addresses.put("MAIL", Address.of(contact.mail().strip()));
        }
        if (!contact.phone().isBlank()) {
            addresses.put("SMS", Address.of(contact.phone()));
        }
        Locale language = Locale.forLanguageTag(contact.language());
        return new Addressee(contact.id(), contact.name() + " · " + partner.name(), language, addresses);
    }
}
