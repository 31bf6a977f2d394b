package org.suprovid.casework;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.client.Cards;
import org.suprovid.standard.Standards;

/** Whether work with others may begin: a standard may ask for the signed consent first (R-7S-01, R-LESSON-05). */
@Component
public class Consents {

    private static final String BEFORE_PLAN = "consent.beforePlan";

    private final Standards standards;
    private final Cards cards;

    Consents(Standards standards, Cards cards) {
        this.standards = standards;
        this.cards = cards;
    }

    /** Whether a standard of the case asks for a consent that the card does not know of. */
    @Transactional(readOnly = true)
    public boolean missing(CaseFile file) {
        return standards.ofCase(file.id()).isOn(BEFORE_PLAN)
                && cards.get(file.cardId()).consentOn() == null;
    }
}
