package org.suprovid.referral;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.suprovid.client.SafeContacts;
import org.suprovid.platform.RowAccess;

/** The language of a slip: the client's, who has to find the way by it; Ukrainian where the card says another, or nothing (R-REF-13). */
@Component
class SlipLanguage {

    private final SafeContacts clients;
    private final RowAccess access;

    SlipLanguage(SafeContacts clients, RowAccess access) {
        this.clients = clients;
        this.access = access;
    }

    /** Whoever may print the slip need not see the card. */
    Locale of(long personId) {
        return access.asSystem(() -> clients.language(personId));
    }
}
