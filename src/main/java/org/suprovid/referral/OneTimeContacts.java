package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.suprovid.client.People;

/** Whether a client who came once can be asked how it went: only who agreed and left a contact. */
@Component
class OneTimeContacts {

    private final People people;

    OneTimeContacts(People people) {
        this.people = people;
    }

    /** Who has a case is always asked as they chose: the worker walks beside them. */
    boolean asked(Origin from, ChecksChoice choice) {
        return !from.isOneTime() || (choice != ChecksChoice.NO && known(from.personId()));
    }

    boolean canBeAsked(ReferralRow referral) {
        return !referral.isOneTime() || known(referral.personId());
    }

    private boolean known(long personId) {
        return people.identity(personId).hasContact();
    }
}
