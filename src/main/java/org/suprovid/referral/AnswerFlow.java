package org.suprovid.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.platform.FieldError;

/** Leads through the pages of an answer: on when a page is filled in, back, and out when all of it may be sent. */
@Component
class AnswerFlow {

    private final AnswerRules rules;

    AnswerFlow(AnswerRules rules) {
        this.rules = rules;
    }

    /** @param complete whether the answer is to be taken in now */
    record Turn(AnswerStep step, List<FieldError> errors, boolean complete) {}

    Turn turn(AnswerForm form, LocalDate issuedOn) {
        AnswerGiven given = form.given();
        AnswerStep here = AnswerStep.of(form.step());
        if ("BACK".equals(form.go())) {
            return new Turn(here.back(given), List.of(), false);
        }
        List<FieldError> errors = Stream.concat(form.unreadable().stream(), rules.check(given, issuedOn).stream())
                .toList();
        if ("SEND".equals(form.go())) {
            return sent(given, errors);
        }
        List<FieldError> own = of(here, errors);
        if (!"NEXT".equals(form.go())) {
            return new Turn(here, List.of(), false);
        }
        return own.isEmpty() ? new Turn(here.next(given), List.of(), false) : new Turn(here, own, false);
    }

    /** Back to the first page of the way that something is wrong on. */
    private static Turn sent(AnswerGiven given, List<FieldError> errors) {
        return AnswerStep.of(given).stream()
                .filter(step -> !of(step, errors).isEmpty())
                .findFirst()
                .map(step -> new Turn(step, of(step, errors), false))
                .orElse(new Turn(AnswerStep.CHECK, List.of(), true));
    }

    /** One error for each field is enough. */
    private static List<FieldError> of(AnswerStep step, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> step.asks(error.path()))
                .filter(error -> errors.stream()
                        .filter(other -> other.path().equals(error.path()))
                        .findFirst()
                        .filter(first -> first == error)
                        .isPresent())
                .toList();
    }
}
