package org.suprovid.web;

/**
 * A due day as people say it.
 *
 * @param words "in 3 days"
 * @param figures "Thu 26 Nov"
 * @param iso for machines: 2026-11-26
 */
public record When(String words, String figures, String iso, State state) {

    /** How pressing it is. */
    public enum State {
        OVERDUE,
        SOON,
        LATER;

        static State of(long days) {
            if (days < 0) {
                return OVERDUE;
            }
            return days <= 1 ? SOON : LATER;
        }
    }
}
