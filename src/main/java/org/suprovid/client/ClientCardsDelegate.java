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

    /** Whether the eight sections are signed already, for an earlier case of the same card. */
    public boolean filled(DelegateExecution execution) {
        long caseId = ((Number) execution.getVariable("caseId")).longValue();
        return documents.newest("client-card", null, cards.ofCase(caseId), null).isPresent();
    }
}
