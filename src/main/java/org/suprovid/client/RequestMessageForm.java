package org.suprovid.client;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Fact;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** Owns the form {@code request-message}: whoever leads a client takes up what they said to somebody else of us (R-CARD-07). */
@Component
class RequestMessageForm implements FormHandler {

    private final Requests requests;
    private final LedClientNews news;
    private final Cards cards;
    private final RequestCalls calls;

    RequestMessageForm(Requests requests, LedClientNews news, Cards cards, RequestCalls calls) {
        this.requests = requests;
        this.news = news;
        this.cards = cards;
        this.calls = calls;
    }

    @Override
    public String form() {
        return "request-message";
    }

    /** The card under which the client is led. */
    @Override
    public String about(FormContext context) {
        return cards.ofPerson(requests.get(context.requestId()).personId()).stream()
                .filter(card -> card.status() == CardStatus.OPEN_PROGRAMME)
                .map(Card::number)
                .findFirst()
                .orElse("");
    }

    @Override
    public String toRead(FormContext context) {
        return "/requests/" + requests.get(context.requestId()).number();
    }

    /** Where to call; whoever leads the client reads this every day. */
    @Override
    public List<Fact> facts(FormContext context) {
        return calls.of(requests.get(context.requestId()), context.locale());
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        news.settled(requests.get(context.requestId()));
    }
}
