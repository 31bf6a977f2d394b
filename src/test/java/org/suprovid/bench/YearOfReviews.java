package org.suprovid.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;

/** A year of a case in virtual time: from the plan in force to its fourth review, every timer fired at its moment. */
@TestComponent
class YearOfReviews {

    private static final int TIMES = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private final Samples clock = new Samples();
    private final Samples processor = new Samples();
    private final Walks walks;

    YearOfReviews(Walks walks) {
        this.walks = walks;
    }

    void measure(Report report) {
        for (int i = -TIMES; i < TIMES; i++) {
            year();
            if (i == -1) {
                clock.clear();
                processor.clear();
            }
        }
        report.title("A year of plan reviews in virtual time");
        report.say("From the plan in force to the fourth review, in a warm context: "
                + clock.spread("%.2f") + " s by the clock, " + processor.spread("%.2f")
                + " s of processor time in Java; median of " + TIMES + " (least–most).");
    }

    private void year() {
        walks.itIs("2026-03-02");
        try {
            CaseWalk somebody = walks.somebody().toRound();
            long begin = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            for (String day : List.of("2026-06-02", "2026-09-02", "2026-12-02", "2027-03-02")) {
                walks.untilItIs(day);
                somebody.finish("UserTask_ReviewPlan");
            }
            clock.add((System.nanoTime() - begin) / 1e9);
            processor.add((THREADS.getCurrentThreadCpuTime() - worked) / 1e9);
            // or its timers would ring in the next year
            somebody.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"))
                    .leave("MOVED_AWAY", "NO", "NO");
        } finally {
            walks.backToTheSystemsTime();
        }
    }
}
