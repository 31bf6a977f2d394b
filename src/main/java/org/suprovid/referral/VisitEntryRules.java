package org.suprovid.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.FieldErrors;

/** What is wrong with an answer that a worker types in. */
final class VisitEntryRules {

    private static final int SHORT = 300;

    private VisitEntryRules() {}

    static List<FieldError> errors(VisitEntry entry, LocalDate issuedOn, LocalDate today, LongPredicate partners) {
        List<FieldError> errors = new ArrayList<>();
        wrong(
                !VisitEntry.OUTCOMES.contains(String.valueOf(entry.outcome())),
                "outcome",
                "referral.error.required",
                errors);
        wrong(
                entry.channel() == null || !VisitEntry.CHANNELS.contains(entry.channel()),
                "channel",
                "referral.error.required",
                errors);
        wrong(
                "SERVED".equals(entry.outcome()) && entry.servedOn() == null,
                "servedOn",
                "referral.error.required",
                errors);
        wrong(
                entry.refused() && !Reasons.ALL.contains(String.valueOf(entry.reason())),
                "reason",
                "referral.error.required",
                errors);
        past("receivedOn", entry.receivedOn(), issuedOn, today, errors);
        past("servedOn", entry.servedOn(), issuedOn, today, errors);
        wrong(
                entry.nextVisitOn() != null && entry.nextVisitOn().isBefore(today),
                "nextVisitOn",
                "referral.error.past",
                errors);
        wrong(
                entry.furtherPartner() != null && !partners.test(entry.furtherPartner()),
                "furtherPartner",
                "document.error.option",
                errors);
        errors.addAll(new FieldErrors("document.error")
                .optional("result", entry.result(), FieldErrors.PARAGRAPH)
                .optional("servedBy", entry.servedBy(), SHORT)
                .optional("position", entry.position(), SHORT)
                .optional("furtherTo", entry.furtherTo(), SHORT)
                .list());
        mark("qualityClient", entry.qualityClient(), errors);
        mark("qualityWorker", entry.qualityWorker(), errors);
        return errors;
    }

    private static void past(
            String field, LocalDate day, LocalDate issuedOn, LocalDate today, List<FieldError> errors) {
        wrong(day != null && day.isAfter(today), field, "referral.error.future", errors);
        wrong(day != null && day.isBefore(issuedOn), field, "referral.error.beforeIssue", errors);
    }

    private static void mark(String field, Integer mark, List<FieldError> errors) {
        wrong(mark != null && (mark < 1 || mark > 5), field, "referral.error.required", errors);
    }

    private static void wrong(boolean wrong, String field, String code, List<FieldError> errors) {
        if (wrong) {
            errors.add(new FieldError(field, code));
        }
    }
}
