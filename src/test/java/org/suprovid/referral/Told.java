package org.suprovid.referral;

import java.time.LocalDate;

/** What people say of visits. */
final class Told {

    private Told() {}

    static Visit of(boolean came, ServiceOutcome outcome) {
        return new Visit(came, null, outcome, null, null, null, null, null, null, null, null, Channel.LINK, null, null);
    }

    static Visit served(LocalDate on, Integer quality) {
        return new Visit(
                true,
                on,
                ServiceOutcome.SERVED,
                on,
                null,
                "С. Іванова",
                "psychologist",
                "was listened to",
                null,
                null,
                null,
                Channel.COUPON,
                quality,
                null);
    }

    /** By link, in the way of short answers: when, and by whom. */
    static Visit servedByLink(LocalDate on, String position, Integer quality) {
        return new Visit(
                true,
                on,
                ServiceOutcome.SERVED,
                on,
                null,
                "Іванова С. В.",
                position,
                null,
                null,
                null,
                null,
                Channel.LINK,
                quality,
                null);
    }

    static Visit refused(String reason) {
        return new Visit(
                true,
                null,
                ServiceOutcome.REFUSED,
                null,
                reason,
                null,
                null,
                null,
                null,
                null,
                null,
                Channel.PHONE,
                null,
                null);
    }

    static Visit stayedAway() {
        return of(false, null);
    }

    /** Begun, and sent on to another place. */
    static Visit sentFurther() {
        return new Visit(
                true,
                LocalDate.of(2026, 3, 3),
                ServiceOutcome.IN_PROGRESS,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Реабілітаційна програма",
                Channel.LINK,
                null,
                null);
    }
}
