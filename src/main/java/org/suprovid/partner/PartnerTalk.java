package org.suprovid.partner;

import java.time.LocalDate;
import java.util.List;

/**
 * A talk with a partner who had refused clients again and again (R-REF-74); in words {@code talk.*}.
 *
 * @param grounds codes of why clients are refused, joined by commas
 * @param takenTo codes of who else was asked to change it, joined by commas
 */
public record PartnerTalk(
        long partnerId,
        long programmeId,
        LocalDate talkedOn,
        String way,
        String grounds,
        String result,
        String takenTo,
        long staffId) {

    public List<String> groundCodes() {
        return codes(grounds);
    }

    public List<String> takenToCodes() {
        return codes(takenTo);
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
