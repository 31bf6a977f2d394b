package org.suprovid.plan;

/**
 * The words of a line; sealed with the person's key.
 *
 * @param measure what will be done; КМ-1, column 1
 * @param toolReason why this tool (R-7S-03a)
 * @param conditions papers and conditions (R-PLAN-14)
 * @param note what was said last: why moved, changed, declined or cancelled
 * @param result the result in words
 * @param means what the means were, beyond their codes
 * @param instead code of what is tried where it did not work, NONE if nothing is; null if nobody has said (R-ETH-11)
 */
public record LineWords(
        String measure,
        String toolReason,
        String conditions,
        String note,
        String result,
        String means,
        String instead) {

    static final LineWords NONE = planned(null, null, null);

    static LineWords planned(String measure, String toolReason, String conditions) {
        return new LineWords(measure, toolReason, conditions, null, null, null, null);
    }

    LineWords noted(String said) {
        return said == null ? this : new LineWords(measure, toolReason, conditions, said, result, means, instead);
    }

    LineWords trying(String other) {
        return other == null ? this : new LineWords(measure, toolReason, conditions, note, result, means, other);
    }

    LineWords withResult(String said, String meansSaid) {
        return new LineWords(measure, toolReason, conditions, note, said, meansSaid, instead);
    }
}
