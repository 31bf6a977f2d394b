package org.suprovid.client;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormView;
import org.suprovid.document.Forms;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;

/** Opens and takes the form of a one-time service, which belongs to no task. */
@Component
class OneTimeRows {

    private final Documents documents;
    private final Forms forms;
    private final OneTimeSheet sheet;
    private final Cards cards;

    OneTimeRows(Documents documents, Forms forms, OneTimeSheet sheet, Cards cards) {
        this.documents = documents;
        this.forms = forms;
        this.sheet = sheet;
        this.cards = cards;
    }

    /** @param number of the card the service belongs to, null if it is not known yet */
    @Transactional
    public FormView open(long programme, String number) {
        return documents.open(page(programme, number));
    }

    /** Keeps what is being typed, for the writer alone; without a card for three days. */
    @Transactional
    public void saveDraft(long programme, String number, Map<String, Object> answers) {
        documents.saveDraft(page(programme, number), answers);
    }

    /**
     * @param number of the card the page was opened for, null for the empty page
     * @throws Problem.Invalid with every error at its field
     */
    @Transactional
    public Document add(long programme, String number, Map<String, Object> answers) {
        Document row = add(programme, answers);
        documents.dropDraft(page(programme, number));
        return row;
    }

    /** @throws Problem.Invalid with every error at its field */
    @Transactional
    public Document add(long programme, Map<String, Object> answers) {
        Optional<Card> card =
                text(answers, "cardNumber").map(Sought::cardNumber).flatMap(cards::byNumber);
        long person = card.map(Card::personId)
                .orElseGet(() -> sheet.personByCode(text(answers, "personCode").orElse(""), programme));
        return documents
                .submit(context(programme, person, card.map(Card::id).orElse(null)), answers)
                .document();
    }

    /** The page as it was opened: about the card in its address, else about nobody yet. */
    private FormContext page(long programme, String number) {
        return Optional.ofNullable(number)
                .map(Sought::cardNumber)
                .flatMap(cards::byNumber)
                .map(card -> context(programme, card.personId(), card.id()))
                .orElseGet(() -> context(programme, FormContext.NOBODY, null));
    }

    private FormContext context(long programme, long person, Long card) {
        if (!CurrentActor.get().programmes().contains(programme)) {
            throw new Problem.NotFound("client.programme.notYours");
        }
        return forms.inNoTask(OneTimeServiceForm.FORM, card, null, person, String.valueOf(programme));
    }

    private static Optional<String> text(Map<String, Object> answers, String key) {
        return answers.get(key) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
