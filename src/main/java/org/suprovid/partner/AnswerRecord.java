package org.suprovid.partner;

/**
 * How a partner has answered lately, counted from the referrals themselves.
 *
 * @param sent slips issued
 * @param known of how many it is known what came of the visit
 * @param came of those, how many clients came
 * @param served of those, how many were served
 * @param medianDays from the slip's issue to the partner's first answer, null if there was none
 * @param daysToService from the slip's issue to the service, median; null if nobody was served (IND-07)
 * @param quality mean of the marks given by clients and workers, 1 to 5, null if there are none
 */
public record AnswerRecord(
        int sent, int known, int came, int served, Double medianDays, Double daysToService, Double quality) {

    /** Fewer say nothing about a partner, and too much about a client. */
    private static final int ENOUGH = 3;

    public boolean isEnough() {
        return known >= ENOUGH;
    }

    public int cameShare() {
        return share(came);
    }

    public int servedShare() {
        return share(served);
    }

    private int share(int part) {
        return known == 0 ? 0 : Math.round(100f * part / known);
    }
}
