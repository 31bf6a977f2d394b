package org.suprovid.partner;

import java.time.LocalDate;
import java.util.List;

/**
 * What we and a partner owe each other (R-DOC-24).
 *
 * @param validUntil last day, null if it holds until one side ends it
 * @param clauseReferral our duties contain the word "referral" (R-REF-10)
 * @param clauseReception the partner receives and serves whom we send (R-REF-10)
 * @param clauseFeedback both tell each other the results (R-REF-10)
 * @param dataSharing says which data about clients pass between us
 * @param answerDays how many days after the visit the partner answers, null if the donor's standard says it (T-27, Q-56)
 * @param services codes, empty for everything that the partner provides
 * @param contactId the responsible person named, {@code contactActive} whether they still work there
 * @param endedOn first day on which it does not hold any more although its time is not over, null usually
 * @param renewedBy the agreement that follows this one
 */
public record Agreement(
        long id,
        long partnerId,
        Kind kind,
        String number,
        LocalDate concludedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean clauseReferral,
        boolean clauseReception,
        boolean clauseFeedback,
        boolean dataSharing,
        Integer answerDays,
        List<String> services,
        Long contactId,
        boolean contactActive,
        Renewal renewal,
        LocalDate endedOn,
        Long renewedBy) {

    /** How it was made. */
    public enum Kind {
        CONTRACT,
        MEMORANDUM,
        /** «Домовленість»: by word of mouth. */
        ORAL
    }

    /** What happens at its end. */
    public enum Renewal {
        NONE,
        ON_REQUEST,
        /** It goes on unless one side ends it. */
        AUTOMATIC
    }

    public boolean hasClauses() {
        return clauseReferral && clauseReception && clauseFeedback;
    }

    public boolean isBegun(LocalDate on) {
        return !on.isBefore(validFrom);
    }

    public boolean isOver(LocalDate on) {
        boolean ended = endedOn != null && !on.isBefore(endedOn);
        boolean expired = validUntil != null && on.isAfter(validUntil) && renewal != Renewal.AUTOMATIC;
        return ended || expired;
    }

    public boolean covers(String service) {
        return services.isEmpty() || services.contains(service);
    }
}
