package org.suprovid.powermap;

import java.time.Instant;
import java.util.List;

/**
 * All maps together: which organisations stand how near, and which agreements are missed (IND-35).
 *
 * @param unknown organisations that are not in the directory, by ring
 */
public record Network(List<Line> lines, List<Integer> unknown, List<Wish> wishes) {

    /**
     * One organisation.
     *
     * @param cases in how many open cases it stands in each ring, the nearest first
     * @param nearer in how many it has come nearer
     */
    public record Line(String code, String name, List<Integer> cases, int nearer, boolean agreed) {

        public int all() {
            return cases.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * An agreement that a worker misses and that is not there yet.
     *
     * @param code of the partner, null if it is not in the directory
     */
    public record Wish(String name, String code, String caseNumber, String askedBy, Instant askedAt) {}

    public int allUnknown() {
        return unknown.stream().mapToInt(Integer::intValue).sum();
    }

    /** The longest bar. */
    public int most() {
        return lines.stream().mapToInt(Line::all).max().orElse(0);
    }
}
