package org.suprovid.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many open dates fall into each of the coming weeks, before a change and after it.
 *
 * @param weeks the Mondays; what is due before the first one is counted in it
 * @param total of all workers together, one for each week
 */
public record Load(List<LocalDate> weeks, List<Week> total, List<Worker> workers) {

    static final int WEEKS = 12;

    /** A week's dates. */
    public record Week(int before, int after) {

        Week plus(Week other) {
            return new Week(before + other.before, after + other.after);
        }
    }

    /** One worker's weeks, in the order of {@link Load#weeks}. */
    public record Worker(String name, List<Week> weeks) {}

    /** A count as the database gives it. */
    record Count(long workerId, String worker, LocalDate week, int before, int after) {}

    static Load of(LocalDate first, List<Count> counts) {
        List<LocalDate> weeks =
                Stream.iterate(first, week -> week.plusWeeks(1)).limit(WEEKS).toList();
        Map<String, Map<LocalDate, Week>> workers = new TreeMap<>();
        Map<LocalDate, Week> total = new TreeMap<>();
        for (Count count : counts) {
            Week week = new Week(count.before(), count.after());
            workers.computeIfAbsent(count.worker() + "\u0000" + count.workerId(), name -> new TreeMap<>())
                    .merge(count.week(), week, Week::plus);
            total.merge(count.week(), week, Week::plus);
        }
        return new Load(
                weeks,
                row(weeks, total),
                workers.entrySet().stream()
                        .map(worker -> new Worker(
                                worker.getKey().substring(0, worker.getKey().indexOf('\u0000')),
                                row(weeks, worker.getValue())))
                        .toList());
    }

    /** The fullest week of all together, before or after. */
    public int highest() {
        return highest(total.stream());
    }

    /** The fullest week that a single worker has, before or after. */
    int highestOfOne() {
        return highest(workers.stream().flatMap(worker -> worker.weeks().stream()));
    }

    private static int highest(Stream<Week> weeks) {
        return weeks.mapToInt(week -> Math.max(week.before(), week.after()))
                .max()
                .orElse(0);
    }

    private static List<Week> row(List<LocalDate> weeks, Map<LocalDate, Week> counted) {
        return weeks.stream()
                .map(week -> counted.getOrDefault(week, new Week(0, 0)))
                .toList();
    }
}
