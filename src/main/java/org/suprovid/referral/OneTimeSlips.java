package org.suprovid.referral;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.client.Card;
import org.suprovid.client.CardStatus;
import org.suprovid.client.Cards;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormView;
import org.suprovid.document.Forms;
import org.suprovid.platform.Problem;

/** Opens and takes the form of a slip for a client who came once; it belongs to no task. */
@Component
@Transactional
class OneTimeSlips {

    private final Cards cards;
    private final Documents documents;
    private final Forms forms;
    private final ReferralMapper mapper;
    private final ReferralStore store;

    OneTimeSlips(Cards cards, Documents documents, Forms forms, ReferralMapper mapper, ReferralStore store) {
        this.cards = cards;
        this.documents = documents;
        this.forms = forms;
        this.mapper = mapper;
        this.store = store;
    }

    /**
     * The open card of a one-time client.
     *
     * @throws Problem.Conflict if the client has a case, or the card is closed: then a slip needs a line of a plan
     */
    @Transactional(readOnly = true)
    public Card card(String number) {
        Card card = cards.get(number);
        if (card.status() != CardStatus.OPEN_ONE_TIME) {
            throw new Problem.Conflict("onetime.problem.notOneTime", number);
        }
        return card;
    }

    FormView open(String number) {
        return documents.open(context(card(number)));
    }

    /** @throws Problem.Invalid with every error at its field */
    Referral issue(String number, Map<String, Object> answers) {
        Card card = card(number);
        Document form = documents.submit(context(card), answers).document();
        return store.issuedBy(form, mapper.ofCard(card.id()));
    }

    @Transactional(readOnly = true)
    public List<Referral> of(String number) {
        return store.open(mapper.ofCard(cards.get(number).id()));
    }

    private FormContext context(Card card) {
        return forms.inNoTask(OneTimeForm.FORM, card.id(), null, card.personId(), "");
    }
}
