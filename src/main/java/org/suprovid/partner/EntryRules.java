package org.suprovid.partner;

import java.util.List;
import org.suprovid.platform.FieldErrors;

/** What must be so of an entry of the directory. */
final class EntryRules {

    private EntryRules() {}

    static FieldErrors check(EntryForm form, List<String> services) {
        FieldErrors errors = new FieldErrors("partner.error")
                .required("name", form.name(), FieldErrors.LINE)
                .optional("neutralName", form.neutralName(), FieldErrors.LINE)
                .chosen("kind", form.kind())
                .phone("phone", form.phone())
                .optional("area", form.area(), FieldErrors.LINE)
                .optional("address", form.address(), FieldErrors.LINE)
                .optional("route", form.route(), FieldErrors.PARAGRAPH)
                .optional("hours", form.hours(), FieldErrors.LINE)
                .optional("papersNote", form.papersNote(), FieldErrors.PARAGRAPH)
                .optional("costNote", form.costNote(), FieldErrors.LINE)
                .optional("eligibility", form.eligibility(), FieldErrors.PARAGRAPH)
                .among("services", form.services(), services)
                .among("languages", form.languages(), Codes.SPOKEN)
                .among("papers", form.papers(), Codes.PAPERS)
                .among("friendly", form.friendly(), Codes.FRIENDLY);
        oneOf(errors, "kind", form.kind(), Codes.KINDS);
        oneOf(errors, "place", form.place(), Codes.PLACES);
        oneOf(errors, "cost", form.cost(), Codes.COSTS);
        if (form.services().isEmpty()) {
            errors.add("services", "partner.error.services");
        }
        return errors;
    }

    private static void oneOf(FieldErrors errors, String field, String value, List<String> known) {
        if (!value.isEmpty()) {
            errors.among(field, List.of(value), known);
        }
    }
}
