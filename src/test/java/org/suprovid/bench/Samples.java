package org.suprovid.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What was measured again and again: the middle says how much, the ends how sure. */
final class Samples {

    private final List<Double> sorted = new ArrayList<>();

    void add(double value) {
        sorted.add(value);
        Collections.sort(sorted);
    }

    void clear() {
        sorted.clear();
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    private double at(double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /** Median, least and most. */
    String spread(String format) {
        return text(format, median()) + " (" + text(format, sorted.get(0)) + "–"
                + text(format, sorted.get(sorted.size() - 1)) + ")";
    }

    static String text(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
