package org.suprovid.client;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.suprovid.document.Documents;
import org.suprovid.engine.CalledByDiagrams;

/** What diagrams ask about the card of a case: {@code ${clientCards.filled(execution)}} (R-CARD-02, R-7S-20). */
@Component("clientCards")
@CalledByDiagrams
public class ClientCardsDelegate {

    private final CardMapper cards;
    private final Documents documents;

    ClientCardsDelegate(CardMapper cards, Documents documents) {
        this.cards = cards;
        this.documents = documents;
    }

    /** Whether the card says when the client signed the consent (R-LESSON-05). */
    public boolean consented(DelegateExecution execution) {
        return cards.consented(caseId(execution));
    }

    /** Whether the eight sections are signed already, for an earlier case of the same card. */
    public boolean filled(DelegateExecution execution) {
        return documents
                .newest("client-card", null, cards.ofCase(caseId(execution)), null)
                .isPresent();
    }

    private static long caseId(DelegateExecution execution) {
        return ((Number) execution.getVariable("caseId")).longValue();
    }
}
