package org.suprovid.partner;

import java.time.LocalDate;
import java.util.List;
import org.suprovid.platform.FieldErrors;

/** What must be so of an agreement that somebody writes down. */
final class AgreementFormRules {

    private AgreementFormRules() {}

    /** @param contacts who works at the partner; @throws Problem.Invalid with every error at its field */
    static void check(AgreementForm form, DirectoryEntry partner, List<PartnerContact> contacts, LocalDate today) {
        FieldErrors errors = new FieldErrors("partner.error")
                .chosen("kind", form.kind())
                .optional("number", form.number(), FieldErrors.LINE)
                .chosen("concludedOn", form.concludedOn())
                .chosen("validFrom", form.validFrom())
                .chosen("renewal", form.renewal())
                .among("services", form.services(), partner.services());
        if (form.kind() != null
                && form.kind() != Agreement.Kind.ORAL
                && form.number().isEmpty()) {
            errors.add("number", "partner.error.number");
        }
        if (form.contactId() != null && contacts.stream().noneMatch(contact -> contact.id() == form.contactId())) {
            errors.add("contactId", "partner.error.unknown");
        }
        if (form.answerDays() != null && !AnswerDays.allow(form.answerDays())) {
            errors.add("answerDays", "partner.error.answerDays", AnswerDays.FEWEST, AnswerDays.MOST);
        }
        dates(form, today, errors);
        errors.refuse();
    }

    private static void dates(AgreementForm form, LocalDate today, FieldErrors errors) {
        LocalDate until = form.validUntil();
        if (form.concludedOn() != null && form.concludedOn().isAfter(today)) {
            errors.add("concludedOn", "partner.error.ahead");
        }
        if (until != null && form.validFrom() != null && until.isBefore(form.validFrom())) {
            errors.add("validUntil", "partner.error.endsBefore");
        }
        if (until == null && form.renewal() != null && form.renewal() != Agreement.Renewal.NONE) {
            errors.add("validUntil", "partner.error.renewalWithoutEnd");
        }
    }
}
