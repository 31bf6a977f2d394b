package org.suprovid.referral;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.client.SafeContact;
import org.suprovid.client.SafeContacts;
import org.suprovid.client.SafeHours;
import org.suprovid.notification.Address;
import org.suprovid.notification.Addressee;
import org.suprovid.notification.Addressees;
import org.suprovid.notification.QuietHours;

/** Clients, by the first safe way of each kind that their card names; all but its safe hours are quiet (R-CONF-06). */
@Component
class LetterClients implements Addressees {

    static final String KIND = "client";
    private final SafeContacts safe;

    LetterClients(SafeContacts safe) {
        this.safe = safe;
    }

    static String of(Referral referral) {
        return KIND + "/" + referral.personId();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Addressee> find(long id) {
        Map<String, Address> addresses = new HashMap<>();
        safe.of(id).forEach(contact -> addresses.putIfAbsent(channel(contact), address(contact)));
        return addresses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Addressee(id, "", safe.language(id), addresses));
    }

    private static String channel(SafeContact contact) {
        return contact.kind() == SafeContact.Kind.PHONE ? "SMS" : "MAIL";
    }

    private static Address address(SafeContact contact) {
        SafeHours safe = contact.hours();
        QuietHours quiet = safe == null ? null : new QuietHours(safe.until(), safe.from());
        return new Address(contact.value(), quiet, !contact.saysWho());
    }
}
