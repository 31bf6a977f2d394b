package org.suprovid.client;

import java.util.Map;

/** The diagram {@code request-intake}: from a request to a decision about it (R-7S-01). */
final class RequestIntakeProcess {

    static final String KEY = "request-intake";
    /** Variable: id of the request, Long. */
    static final String REQUEST_ID = "requestId";
    /** Variable: staff id of who took the request, String. */
    static final String STARTER = "starter";
    /** Variable: whether the person is a client whose case manager the request was passed to, Boolean. */
    static final String LED_ALREADY = "ledAlready";
    /** Variable: answer of the decision table, Boolean. */
    static final String ELIGIBLE = "eligible";

    private RequestIntakeProcess() {}

    static Map<String, Object> start(long requestId, long staffId) {
        return Map.of(REQUEST_ID, requestId, STARTER, String.valueOf(staffId), LED_ALREADY, false);
    }
}
