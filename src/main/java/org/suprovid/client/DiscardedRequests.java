package org.suprovid.client;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;

/** Throws away a request that was begun and never taken down, and with it all that was typed about the person. */
@Component
class DiscardedRequests {

    private final RequestMapper requests;
    private final People people;
    private final Instances instances;
    private final RowAccess access;

    DiscardedRequests(RequestMapper requests, People people, Instances instances, RowAccess access) {
        this.requests = requests;
        this.people = people;
        this.instances = instances;
        this.access = access;
    }

    /** @throws Problem.Conflict if it is in the register already: what happened is not unwritten */
    @Transactional
    void discard(Request request) {
        if (requests.discard(request.id()) == 0) {
            throw new Problem.Conflict("client.request.notDraft");
        }
        instances.end(request.processInstanceId(), "DISCARDED");
        access.asSystem(() -> requests.forgetDrafts(request.personId()));
        people.eraseUnlessReferred(request.personId());
    }
}
