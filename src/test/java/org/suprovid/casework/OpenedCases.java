package org.suprovid.casework;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.client.People;
import org.suprovid.client.Request;
import org.suprovid.client.Requests;
import org.suprovid.platform.RowAccess;

/** Cases opened from a request by whoever acts, their process waiting at the client card. */
@Component
public class OpenedCases {

    private final Requests requests;
    private final People people;
    private final CaseOpening opening;
    private final RowAccess access;

    OpenedCases(Requests requests, People people, CaseOpening opening, RowAccess access) {
        this.requests = requests;
        this.people = people;
        this.opening = opening;
        this.access = access;
    }

    public CaseFile of(long programme, String name) {
        Request request = requests.start(programme);
        people.learn(request.personId(), Map.of("preferredName", name));
        return access.asSystem(() -> opening.fromRequest(request.id()));
    }
}
