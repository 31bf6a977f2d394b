package org.suprovid.client;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Documents;

/** What was said when a request was made, so that nobody is asked twice. */
@Component
class RequestFacts {

    private static final Answers NOTHING = new Answers(Map.of());
    private final Documents documents;
    private final RequestMapper requests;

    RequestFacts(Documents documents, RequestMapper requests) {
        this.documents = documents;
        this.requests = requests;
    }

    Answers registration(Request request) {
        return documents
                .newest("request-registration", null, null, request.id())
                .flatMap(documents::read)
                .orElse(NOTHING);
    }

    /** Who they said they were, and how they are reached; not yet what was agreed with anybody. */
    Identity said(Request request) {
        return Registered.identity(registration(request));
    }

    /** The request a card was opened for, if the actor sees it. */
    Optional<Request> ofCard(long cardId) {
        return requests.ofCard(cardId).stream().findFirst();
    }
}
