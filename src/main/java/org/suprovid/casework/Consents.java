package org.suprovid.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.client.Card;
import org.suprovid.client.Cards;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.standard.Standards;

/** Whether work with others may begin, and what became of the consent (R-7S-01, R-LESSON-05, R-DOC-04). */
@Component
public class Consents {

    private static final String BEFORE_PLAN = "consent.beforePlan";

    private final Standards standards;
    private final Cards cards;
    private final Clock clock;

    Consents(Standards standards, Cards cards, Clock clock) {
        this.standards = standards;
        this.cards = cards;
        this.clock = clock;
    }

    /** Whether a standard of the case asks for a consent that the card does not know of. */
    @Transactional(readOnly = true)
    public boolean missing(CaseFile file) {
        return standards.ofCase(file.id()).isOn(BEFORE_PLAN) && !of(file).holds();
    }

    /** What the card of a case knows of the consent. */
    @Transactional(readOnly = true)
    Consent of(CaseFile file) {
        Card card = cards.get(file.cardId());
        return new Consent(card.consentOn(), card.consentWithdrawnOn(), card.consentWithdrawnBecause());
    }

    /** @throws Problem.Invalid if the day is still to come, or before the consent */
    @Transactional
    void withdraw(CaseFile file, Withdrawal withdrawal) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = withdrawal.on() == null ? today : withdrawal.on();
        if (on.isAfter(today)) {
            throw new Problem.Invalid(List.of(new FieldError("on", "casework.error.future")));
        }
        LocalDate given = of(file).on();
        if (withdrawal.on() != null && given != null && on.isBefore(given)) {
            throw new Problem.Invalid(List.of(new FieldError("on", "casework.error.beforeConsent")));
        }
        cards.withdrawConsent(file.cardId(), on, withdrawal.reason().name());
    }
}
