package org.suprovid.partner;

import java.time.LocalDate;
import java.util.List;

/**
 * Which entries of the directory are asked for; what is null or empty does not narrow.
 *
 * @param q part of name, area or address
 * @param without papers that the client does not have
 * @param friendly every one of these
 * @param agreedOn only partners with an agreement that is valid for referral on this day
 * @param verifiedBefore only those not verified since this day
 * @param after id of the last entry of the page before
 */
record DirectoryFilter(
        String q,
        String service,
        String kind,
        String area,
        List<String> without,
        List<String> friendly,
        boolean inactive,
        LocalDate agreedOn,
        LocalDate verifiedBefore,
        Long after) {

    String withoutFolded() {
        return String.join(",", without);
    }

    String friendlyFolded() {
        return String.join(",", friendly);
    }
}
