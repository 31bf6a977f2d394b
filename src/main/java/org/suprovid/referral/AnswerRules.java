package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.link.AnswerText;
import org.suprovid.platform.FieldError;

/** What an answer must say and may not say before it is taken in (guards of R-REF-60). */
@Component
class AnswerRules {

    private static final int YEARS_AHEAD = 2;
    private final Clock clock;

    AnswerRules(Clock clock) {
        this.clock = clock;
    }

    /** @param issuedOn day of the slip, null if it is not known */
    List<FieldError> check(AnswerGiven answer, LocalDate issuedOn) {
        List<FieldError> errors = new ArrayList<>();
        if (answer.came() == null) {
            errors.add(new FieldError("came", "answer.error.came"));
        } else if (answer.came()) {
            came(answer, issuedOn, errors);
        } else {
            stayedAway(answer, errors);
        }
        nextVisit(answer, errors);
        length("servedBy", answer.servedBy(), AnswerText.SHORT, errors);
        length("position", answer.position(), AnswerText.SHORT, errors);
        length("furtherTo", answer.furtherTo(), AnswerText.SHORT, errors);
        length("result", answer.result(), AnswerText.LONG, errors);
        return errors;
    }

    private void came(AnswerGiven answer, LocalDate issuedOn, List<FieldError> errors) {
        required("receivedOn", answer.receivedOn(), "answer.error.day", errors);
        past("receivedOn", answer.receivedOn(), issuedOn, errors);
        required("outcome", answer.outcome(), "answer.error.choose", errors);
        boolean served = answer.outcome() == ServiceOutcome.SERVED;
        if (served) {
            past("servedOn", answer.servedOn(), answer.receivedOn(), errors);
            String who = answer.servedBy() == null ? answer.position() : answer.servedBy();
            required("servedBy", who, "answer.error.who", errors);
        } else if (answer.servedOn() != null) {
            errors.add(new FieldError("servedOn", "answer.error.notServed"));
        }
        if (answer.outcome() == ServiceOutcome.REFUSED) {
            required("refusalReason", answer.refusalReason(), "answer.error.choose", errors);
            known(answer.refusalReason(), errors);
        } else if (answer.refusalReason() != null) {
            errors.add(new FieldError("refusalReason", "answer.error.notRefused"));
        }
    }

    private static void stayedAway(AnswerGiven answer, List<FieldError> errors) {
        if (answer.receivedOn() != null || answer.servedOn() != null || answer.outcome() != null) {
            errors.add(new FieldError("came", "answer.error.notCame"));
        }
        known(answer.refusalReason(), errors);
    }

    private void nextVisit(AnswerGiven answer, List<FieldError> errors) {
        LocalDate today = LocalDate.now(clock);
        LocalDate next = answer.nextVisitOn();
        if (next != null && (next.isBefore(today) || next.isAfter(today.plusYears(YEARS_AHEAD)))) {
            errors.add(new FieldError("nextVisitOn", "answer.error.ahead"));
        }
    }

    private void past(String field, LocalDate day, LocalDate notBefore, List<FieldError> errors) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            errors.add(new FieldError(field, "answer.error.future"));
        } else if (day != null && notBefore != null && day.isBefore(notBefore)) {
            errors.add(new FieldError(field, "answer.error.early"));
        }
    }

    private static void known(String reason, List<FieldError> errors) {
        if (reason != null && !Reasons.ALL.contains(reason)) {
            errors.add(new FieldError("refusalReason", "answer.error.choose"));
        }
    }

    private static void required(String field, Object value, String code, List<FieldError> errors) {
        if (value == null) {
            errors.add(new FieldError(field, code));
        }
    }

    private static void length(String field, String text, int most, List<FieldError> errors) {
        if (text != null && text.length() > most) {
            errors.add(new FieldError(field, "answer.error.long", most));
        }
    }
}
