package org.suprovid.referral;

/**
 * Where a slip sends somebody, and who they are to us on paper; everything may be empty but name and card.
 *
 * @param neutralName what paper says where the real name would give a client away (R-CONF-05)
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
        String contactPhone) {

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
