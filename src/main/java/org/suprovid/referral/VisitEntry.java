package org.suprovid.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongPredicate;
import org.springframework.format.annotation.DateTimeFormat;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/** An answer as a worker types it on the page of the referral or sends it by program (R-REF-22). */
record VisitEntry(
        String outcome,
        Channel channel,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate receivedOn,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate servedOn,
        String servedBy,
        String position,
        String reason,
        String result,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate nextVisitOn,
        Long furtherPartner,
        String furtherTo,
        Integer qualityClient,
        Integer qualityWorker) {

    static final List<String> OUTCOMES = List.of("SERVED", "RECEIVED", "NOT_SERVED", "NO_SHOW");
    static final List<Channel> CHANNELS =
            List.of(Channel.COUPON, Channel.PHONE, Channel.MEETING, Channel.MAIL, Channel.ESCORT);

    /** @param partners those one may be sent further to, by id; @throws Problem.Invalid with every error at its field */
    Visit visit(LocalDate issuedOn, LocalDate today, LongPredicate partners) {
        List<FieldError> errors = VisitEntryRules.errors(this, issuedOn, today, partners);
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors);
        }
        return new Visit(
                !outcome.equals("NO_SHOW"),
                receivedOn,
                VisitForm.outcome(outcome),
                outcome.equals("SERVED") ? servedOn : null,
                refused() ? reason : null,
                said(servedBy),
                said(position),
                said(result),
                nextVisitOn,
                furtherPartner,
                said(furtherTo),
                channel,
                qualityClient,
                qualityWorker);
    }

    boolean refused() {
        return "NOT_SERVED".equals(outcome) || "NO_SHOW".equals(outcome);
    }

    private static String said(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
