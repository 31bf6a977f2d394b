package org.suprovid.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    private static final int LONGEST = 1000;
    private static final int SHORT = 300;

    /** @throws Problem.Invalid with every error at its field */
    Visit visit(LocalDate issuedOn, LocalDate today) {
        List<FieldError> errors = errors(issuedOn, today);
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

    private List<FieldError> errors(LocalDate issuedOn, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        wrong(!OUTCOMES.contains(String.valueOf(outcome)), "outcome", "referral.error.required", errors);
        wrong(!CHANNELS.contains(channel), "channel", "referral.error.required", errors);
        wrong("SERVED".equals(outcome) && servedOn == null, "servedOn", "referral.error.required", errors);
        wrong(refused() && !Reasons.ALL.contains(String.valueOf(reason)), "reason", "referral.error.required", errors);
        past("receivedOn", receivedOn, issuedOn, today, errors);
        past("servedOn", servedOn, issuedOn, today, errors);
        wrong(nextVisitOn != null && nextVisitOn.isBefore(today), "nextVisitOn", "referral.error.past", errors);
        tooLong("result", result, LONGEST, errors);
        tooLong("servedBy", servedBy, SHORT, errors);
        tooLong("position", position, SHORT, errors);
        tooLong("furtherTo", furtherTo, SHORT, errors);
        mark("qualityClient", qualityClient, errors);
        mark("qualityWorker", qualityWorker, errors);
        return errors;
    }

    private boolean refused() {
        return "NOT_SERVED".equals(outcome) || "NO_SHOW".equals(outcome);
    }

    private static void past(
            String field, LocalDate day, LocalDate issuedOn, LocalDate today, List<FieldError> errors) {
        wrong(day != null && day.isAfter(today), field, "referral.error.future", errors);
        wrong(day != null && day.isBefore(issuedOn), field, "referral.error.beforeIssue", errors);
    }

    private static void tooLong(String field, String words, int longest, List<FieldError> errors) {
        if (words != null && words.length() > longest) {
            errors.add(new FieldError(field, "document.error.tooLong", longest));
        }
    }

    private static void mark(String field, Integer mark, List<FieldError> errors) {
        wrong(mark != null && (mark < 1 || mark > 5), field, "referral.error.required", errors);
    }

    private static void wrong(boolean wrong, String field, String code, List<FieldError> errors) {
        if (wrong) {
            errors.add(new FieldError(field, code));
        }
    }

    private static String said(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
