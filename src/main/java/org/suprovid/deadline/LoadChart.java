package org.suprovid.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The weeks of a load as pairs of bars, in units of the drawing. */
record LoadChart(int width, int height, int barWidth, List<Pair> pairs) {

    /** Two bars beside each other; y counts from the top. */
    record Pair(LocalDate week, int x, int beforeY, int beforeHeight, int afterX, int afterY, int afterHeight) {}

    /** All workers together, large. */
    static LoadChart of(Load load) {
        return of(load.weeks(), load.total(), load.highest(), 48, 120);
    }

    /** Each worker's weeks in the order of {@link Load#workers}, small and to one scale. */
    static List<LoadChart> ofWorkers(Load load) {
        int highest = load.highestOfOne();
        return load.workers().stream()
                .map(worker -> of(load.weeks(), worker.weeks(), highest, 12, 36))
                .toList();
    }

    private static LoadChart of(List<LocalDate> weeks, List<Load.Week> load, int highest, int step, int high) {
        int full = Math.max(1, highest);
        int bar = step * 3 / 8;
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            int before = load.get(i).before() * high / full;
            int after = load.get(i).after() * high / full;
            int x = i * step + step / 12;
            pairs.add(new Pair(weeks.get(i), x, high - before, before, x + bar + step / 24, high - after, after));
        }
        return new LoadChart(weeks.size() * step, high, bar, pairs);
    }
}
