package org.suprovid.referral;

import org.suprovid.security.StaffMember;

/**
 * What somebody has to know to go along: whom to meet, where and when, as the slip says it (R-ROLE-06, R-REF-33).
 *
 * @param client the name to call them by, empty if none is known
 * @param worker who answers for the referral
 */
public record EscortSheet(EscortRow row, String client, SlipPlace place, Referral referral, StaffMember worker) {

    public String where() {
        return place.name(referral.discreet());
    }
}
