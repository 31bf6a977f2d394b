package org.suprovid.plan;

/**
 * A line as it is read: codes in the reader's words.
 *
 * @param what measure, or the service if there is no measure
 * @param need the need it answers (R-GEN-03)
 * @param result in words, with the code of the result before them
 * @param instead what is tried where it did not work, empty if nothing is (R-ETH-11)
 * @param mark quality, or the reason of non-receipt: КМ-2, column 7; empty while it is open
 */
public record LineView(
        PlanLine line,
        String what,
        String service,
        String need,
        String provider,
        String way,
        String responsible,
        String tool,
        String state,
        String result,
        String means,
        String mark,
        String instead) {}
