package org.suprovid.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;

/** The list {@code lines} of a form in which every line of a plan is decided about, each exactly once. */
final class ChosenLines {

    private ChosenLines() {}

    static List<Map<String, Object>> prefill(Collection<Long> lineIds) {
        return lineIds.stream()
                .map(id -> Map.<String, Object>of("lineId", String.valueOf(id)))
                .toList();
    }

    /** The rows of lines that are to be decided about; lines finished while somebody was typing are passed over. */
    static Map<Long, Answers> rows(Answers answers, Set<Long> undecided) {
        Map<Long, Answers> rows = new LinkedHashMap<>();
        for (Answers row : answers.rows("lines")) {
            if (row.has("lineId") && undecided.contains(row.id("lineId"))) {
                rows.put(row.id("lineId"), row);
            }
        }
        return rows;
    }

    static void check(Answers answers, Set<Long> undecided, Errors errors) {
        List<Long> decided = answers.rows("lines").stream()
                .filter(row -> row.has("lineId"))
                .map(row -> row.id("lineId"))
                .toList();
        boolean twice = decided.stream().distinct().count() < decided.size();
        if (twice || !Set.copyOf(decided).containsAll(undecided)) {
            errors.add("lines", "plan.error.everyLineOnce");
        }
    }

    static Set<Long> ids(Collection<Plan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.lines().stream())
                .filter(PlanLine::isOpen)
                .map(PlanLine::id)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
