package org.suprovid.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Fact;

/**
 * The ways to call whoever a request is about: what was said at the request, and to whoever sees the person's card also what was
 * agreed with them. Until then anybody may have said it.
 */
@Component
class RequestCalls {

    private final RequestFacts facts;
    private final People people;
    private final CallFacts calls;
    private final CardSight sight;

    RequestCalls(RequestFacts facts, People people, CallFacts calls, CardSight sight) {
        this.facts = facts;
        this.people = people;
        this.calls = calls;
        this.sight = sight;
    }

    @Transactional
    public List<Fact> of(Request request, Locale reader) {
        boolean sees = sight.of(request.personId());
        List<Fact> ways = new ArrayList<>(sees ? calls.of(request.personId(), reader) : List.of());
        if (!sees || request.returningClient()) {
            Identity known = sees ? people.identity(request.personId()) : Identity.UNKNOWN;
            ways.addAll(calls.said(facts.said(request).beyond(known), reader));
        }
        return ways;
    }
}
