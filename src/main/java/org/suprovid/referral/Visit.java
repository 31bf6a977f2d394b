package org.suprovid.referral;

import java.time.LocalDate;

/**
 * What somebody says came of a visit; what was not said is null.
 *
 * @param came whether the client came to the partner
 * @param refusalReason code of R-REF-73, of a refusal and of a visit that did not happen
 * @param position of the one who served
 * @param furtherPartnerId where the partner sent the client next, if it is in the directory, else {@code furtherTo} in words
 * @param channel by what way this is known
 * @param qualityClient 1 to 5, by the client (R-REF-71)
 * @param qualityWorker 1 to 5, by the worker
 */
public record Visit(
        boolean came,
        LocalDate receivedOn,
        ServiceOutcome outcome,
        LocalDate servedOn,
        String refusalReason,
        String servedBy,
        String position,
        String result,
        LocalDate nextVisitOn,
        Long furtherPartnerId,
        String furtherTo,
        Channel channel,
        Integer qualityClient,
        Integer qualityWorker) {

    /** A line of the plan was concluded by hand: the service was given. */
    static Visit byPlan(LocalDate servedOn, String result, Integer quality) {
        ServiceOutcome served = ServiceOutcome.SERVED;
        return new Visit(
                true, null, served, servedOn, null, null, null, result, null, null, null, Channel.PLAN, quality, null);
    }

    /** A line of the plan was concluded by hand: it came to nothing. */
    static Visit byPlan(boolean came, String reason) {
        ServiceOutcome outcome = came ? ServiceOutcome.REFUSED : null;
        return new Visit(
                came, null, outcome, null, reason, null, null, null, null, null, null, Channel.PLAN, null, null);
    }

    /** Whether the partner sent the client on to somebody else (R-REF-65). */
    public boolean isSentFurther() {
        return furtherPartnerId != null || furtherTo != null;
    }
}
