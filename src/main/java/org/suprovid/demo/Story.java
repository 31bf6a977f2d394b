package org.suprovid.demo;

import java.util.Map;

/**
 * What happens to one invented person.
 *
 * @param daysAgo when the request was made
 * @param stop how far the story goes
 * @param need domain of the request
 */
record Story(
        String surname,
        String givenName,
        String gender,
        int birthYear,
        String group,
        int daysAgo,
        Stop stop,
        String need,
        String request) {

    /** Where a demo case stands today. */
    enum Stop {
        REQUEST_OPEN,
        NOT_TARGET_GROUP,
        DECLINED,
        ONE_TIME,
        CARD,
        ASSESSMENT,
        COUNSELLING,
        PLAN,
        AGREEMENT,
        CARRYING_OUT,
        PLAN_MOVED,
        MONITORED,
        REVIEW_DUE,
        REVIEWED,
        CLOSING,
        CLOSED_SOLVED,
        CLOSED_MOVED,
        WITHDRAWN
    }

    boolean reaches(Stop other) {
        return stop.ordinal() >= other.ordinal();
    }

    String name() {
        return surname + " " + givenName;
    }

    Map<String, Object> need(String recognised, String kind) {
        return Map.of(
                "description",
                request,
                "domain",
                need,
                "recognised",
                recognised,
                "kind",
                kind,
                "equivalent",
                "RATIONAL",
                "remains",
                "YES");
    }
}
