package org.suprovid.partner;

import org.suprovid.platform.Enough;

/**
 * How a partner has answered lately, counted from the referrals themselves. Whatever too few people stand behind is null.
 *
 * @param sent slips issued
 * @param known of how many it is known what came of the visit
 * @param people how many clients these were
 * @param came of those, how many clients came
 * @param served of those, how many were served
 * @param medianDays from the slip's issue to the partner's first answer
 * @param daysToService from the slip's issue to the service, median (IND-07)
 * @param quality mean of the marks given by clients and workers, 1 to 5
 */
public record AnswerRecord(
        int sent,
        int known,
        int people,
        Integer came,
        Integer served,
        Double medianDays,
        Double daysToService,
        Double quality) {

    public boolean isEnough() {
        return Enough.are(people);
    }

    public int cameShare() {
        return share(came);
    }

    public int servedShare() {
        return share(served);
    }

    private int share(Integer part) {
        return part == null ? 0 : Math.round(100f * part / known);
    }
}
