package org.suprovid.client;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormView;
import org.suprovid.document.Forms;
import org.suprovid.platform.Problem;

/** Carries an open card on: each change is a new version with its reason, and belongs to no task (R-CARD-01, R-DOC-91). */
@Component
@Transactional
public class CardChanges {

    private final Cards cards;
    private final Documents documents;
    private final Forms forms;

    CardChanges(Cards cards, Documents documents, Forms forms) {
        this.cards = cards;
        this.documents = documents;
        this.forms = forms;
    }

    /** Whether there is something to change: the first filling is a task of its own, a closed card stays as it is. */
    static boolean possible(Card card) {
        return card.status() == CardStatus.OPEN_PROGRAMME && card.filledAt() != null;
    }

    /** The form with what stands in the card now. */
    public FormView open(String number) {
        return documents.open(context(number));
    }

    public void saveDraft(String number, Map<String, Object> answers) {
        documents.saveDraft(context(number), answers);
    }

    /** @throws Problem.Invalid with every error at its field */
    public void change(String number, CardChange reason, Map<String, Object> answers) {
        documents.submit(context(number), answers, reason.name());
    }

    private FormContext context(String number) {
        Card card = cards.get(number);
        if (!possible(card)) {
            throw new Problem.Conflict("client.card.notChangeable");
        }
        return forms.inNoTask("client-card", card.id(), cards.openCase(card.id()), card.personId(), "");
    }
}
