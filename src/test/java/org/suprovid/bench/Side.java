package org.suprovid.bench;

import java.util.List;

/** One of those compared: how it walks, what it sends, and what it has cost so far. */
final class Side {

    private static final int COUNTED = 20;
    private final Route.Walker walker;
    private final StatementsSent sent;
    final Samples perSecond = new Samples();
    final Samples javaMillis = new Samples();
    final Samples serverMillis = new Samples();

    Side(Route.Walker walker, StatementsSent sent) {
        this.walker = walker;
        this.sent = sent;
    }

    /** Walks until the compiler has seen everything often; a short warm-up is for a quick look. */
    void warmUp() throws Exception {
        int seconds = Integer.getInteger("bench.warmUp", 20);
        Throughput.of(walker, 4, seconds, seconds * 5 / 2);
    }

    void forget() {
        perSecond.clear();
        javaMillis.clear();
        serverMillis.clear();
    }

    void measure(int workers, double seconds) throws Exception {
        double before = ServerTime.of(sent);
        Throughput.Rate rate = Throughput.of(walker, workers, seconds, 5);
        perSecond.add(rate.perSecond());
        javaMillis.add(rate.processorSeconds() * 1000 / rate.walks());
        serverMillis.add((ServerTime.of(sent) - before) * 1000 / rate.walks());
    }

    /** Milliseconds of processor time a walk. */
    double millis() {
        return javaMillis.median() + serverMillis.median();
    }

    Count count() {
        sent.forget();
        for (int i = 0; i < COUNTED; i++) {
            walker.walk(0);
        }
        return new Count(sent.statements() / (double) COUNTED, sent.commits() / (double) COUNTED, sent.texts(COUNTED));
    }

    /** What a walk sends, and which statements how often, the most frequent first. */
    record Count(double statements, double commits, List<String> texts) {}
}
