package org.suprovid.notification;

import java.time.Instant;

/**
 * A letter on its way.
 *
 * @param addressee such as staff/17
 * @param letter code of what is written
 * @param about such as day/2026-11-23
 * @param trouble what went wrong last, null if nothing did
 */
record Delivery(
        long id,
        String channel,
        String addressee,
        String letter,
        String about,
        int tries,
        Undelivered.Trouble trouble,
        Instant createdAt) {

    boolean isToStaff() {
        return addressee.startsWith(StaffAddressees.KIND + "/");
    }
}
