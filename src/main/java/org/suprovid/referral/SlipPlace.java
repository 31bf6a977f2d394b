package org.suprovid.referral;

import java.time.LocalTime;

/**
 * Where a slip sends somebody, and who they are to us on paper; everything may be empty but name and card.
 *
 * @param neutralName what paper says where the real name would give a client away (R-CONF-05)
 * @param meetAt when whoever goes along meets the client, null if nobody does or no hour is agreed
 * @param contact the partner's responsible person (R-REF-16)
 */
record SlipPlace(
        String card,
        String name,
        String neutralName,
        String address,
        String route,
        String hours,
        String phone,
        String contact,
        String contactPosition,
        String contactPhone,
        LocalTime meetAt) {

    String name(boolean discreet) {
        return discreet && neutralName != null && !neutralName.isBlank() ? neutralName : name;
    }

    String person() {
        return JournalTexts.listed(", ", contact, contactPosition);
    }

    /** The contact's own number before that of the reception. */
    String number() {
        return contactPhone == null || contactPhone.isBlank() ? phone : contactPhone;
    }
}
