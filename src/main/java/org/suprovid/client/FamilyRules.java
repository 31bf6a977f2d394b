package org.suprovid.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/** What must be so before two people are linked, or a link ends (SC-01). */
@Component
class FamilyRules {

    private static final String REQUIRED = "client.family.error.required";
    private final CardMapper cards;
    private final Today today;

    FamilyRules(CardMapper cards, Today today) {
        this.cards = cards;
        this.today = today;
    }

    /**
     * The other person's card.
     *
     * @throws Problem.Invalid with every error at its field
     */
    Card other(Card card, FamilyConsents consents) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Card> other = card(consents.card(), errors);
        other.ifPresent(found -> linkable(card, found, errors));
        if (consents.relation() == null) {
            errors.add(new FieldError("relation", REQUIRED));
        }
        past("consentOn", consents.consentOn(), errors);
        past("relativeConsentOn", consents.relativeConsentOn(), errors);
        refuse(errors);
        return other.orElseThrow();
    }

    /** @throws Problem.Invalid with every error at its field */
    void check(FamilyLink link, FamilyWithdrawal withdrawal) {
        List<FieldError> errors = new ArrayList<>();
        if (withdrawal.by() == null) {
            errors.add(new FieldError("by", REQUIRED));
        }
        past("on", withdrawal.on(), errors);
        refuse(errors);
        LocalDate agreed =
                withdrawal.by() == FamilyWithdrawal.Side.CLIENT ? link.consentOn() : link.relativeConsentOn();
        if (withdrawal.on().isBefore(agreed)) {
            refuse(List.of(new FieldError("on", "client.error.before", agreed)));
        }
    }

    private Optional<Card> card(String number, List<FieldError> errors) {
        if (number == null || number.isBlank()) {
            errors.add(new FieldError("card", REQUIRED));
            return Optional.empty();
        }
        Optional<Card> found = cards.byNumber(Sought.cardNumber(number));
        if (found.isEmpty()) {
            errors.add(new FieldError("card", "client.family.error.notSeen"));
        }
        return found;
    }

    private static void linkable(Card card, Card other, List<FieldError> errors) {
        if (other.personId() == card.personId()) {
            errors.add(new FieldError("card", "client.family.error.samePerson"));
        } else if (!card.status().open() || !other.status().open()) {
            errors.add(new FieldError("card", "client.family.error.closed"));
        }
    }

    private void past(String field, LocalDate day, List<FieldError> errors) {
        if (day == null) {
            errors.add(new FieldError(field, REQUIRED));
        } else if (day.isAfter(today.date())) {
            errors.add(new FieldError(field, "client.error.ahead"));
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors);
        }
    }
}
