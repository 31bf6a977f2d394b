package org.suprovid.partner;

import java.util.List;
import org.suprovid.platform.FieldErrors;
import org.suprovid.platform.Problem;

/** What must be so of a responsible person. */
final class ContactRules {

    private ContactRules() {}

    /** @throws Problem.Invalid with every error at its field */
    static void check(PartnerContact contact) {
        FieldErrors errors = new FieldErrors("partner.error")
                .required("name", contact.name(), FieldErrors.LINE)
                .optional("position", contact.position(), FieldErrors.LINE)
                .phone("phone", contact.phone())
                .mail("mail", contact.mail())
                .chosen("language", contact.language())
                .among("language", List.of(contact.language()), Codes.WRITTEN_IN);
        if (contact.phone().isEmpty() && contact.mail().isEmpty()) {
            errors.add("phone", "partner.error.unreachable");
        }
        errors.refuse();
    }
}
