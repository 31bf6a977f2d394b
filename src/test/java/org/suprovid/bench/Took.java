package org.suprovid.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javax.sql.DataSource;

/**
 * What a step of this thread took, in seconds.
 *
 * @param clock of the clock, neighbours included
 * @param processor of this thread and of the server's processes for this database
 */
record Took(double clock, double processor) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Took by(DataSource database, Runnable step) throws Exception {
        double server = ServerTime.of(database);
        long java = THREADS.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        step.run();
        double clock = (System.nanoTime() - begin) / 1e9;
        double processor = (THREADS.getCurrentThreadCpuTime() - java) / 1e9 + ServerTime.of(database) - server;
        return new Took(clock, processor);
    }
}
