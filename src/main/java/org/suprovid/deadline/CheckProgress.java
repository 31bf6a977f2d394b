package org.suprovid.deadline;

/** How far a comparison has come that somebody asked for. */
public record CheckProgress(int checked, int total) {

    /** From 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, checked * 100L / total);
    }
}
