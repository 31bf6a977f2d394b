package org.suprovid.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The weeks of a load as pairs of bars, in units of the drawing. */
record LoadChart(int width, int height, List<Pair> pairs) {

    private static final int STEP = 48;
    private static final int BAR = 18;
    private static final int HIGH = 120;

    /** Two bars beside each other; y counts from the top. */
    record Pair(LocalDate week, int x, int beforeY, int beforeHeight, int afterX, int afterY, int afterHeight) {}

    static LoadChart of(Load load) {
        int highest = Math.max(1, load.highest());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < load.weeks().size(); i++) {
            int before = load.total().get(i).before() * HIGH / highest;
            int after = load.total().get(i).after() * HIGH / highest;
            int x = i * STEP + 4;
            pairs.add(new Pair(load.weeks().get(i), x, HIGH - before, before, x + BAR + 2, HIGH - after, after));
        }
        return new LoadChart(load.weeks().size() * STEP, HIGH, pairs);
    }

    public int barWidth() {
        return BAR;
    }
}
