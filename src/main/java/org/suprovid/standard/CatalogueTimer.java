package org.suprovid.standard;

/**
 * A deadline as the catalogue knows it: what no standard can change, and what holds where no standard says otherwise.
 *
 * @param group code of the group it is shown in
 * @param from code of the event it counts from; its text is {@code deadline.event.<code>}
 * @param about the event in English, for exported files
 * @param after the code it must always fall later than, null if none (R-CFG-07)
 * @param outlivesCase whether it belongs to a process of its own and is waited for when the case is closed (R-REF-45)
 * @param urgent whether people are told at once and not with the morning's mail (R-NTF-12)
 * @param standing switched off unless it is a fixed duty
 */
public record CatalogueTimer(
        String group, String from, String about, String after, boolean outlivesCase, boolean urgent, Timer standing) {

    public String code() {
        return standing.code();
    }

    /** Whether it names a moment and no length: hours, and none of them. */
    boolean isMoment() {
        return standing.duration().isExact() && standing.duration().isZero();
    }
}
