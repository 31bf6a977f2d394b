package org.suprovid.casework;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.client.Request;
import org.suprovid.client.Requests;

/** Requests by the number that the register gave them: R-2026-00012. */
@Component
class RequestByNumber implements NumberedPage {

    private final Requests requests;

    RequestByNumber(Requests requests) {
        this.requests = requests;
    }

    @Override
    public Optional<String> path(String number) {
        return number.startsWith("R-")
                ? requests.byNumber(number).map(Request::number).map("/requests/"::concat)
                : Optional.empty();
    }
}
