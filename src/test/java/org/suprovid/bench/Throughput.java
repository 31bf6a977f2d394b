package org.suprovid.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Walks for a while with some workers at once. */
final class Throughput {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Throughput() {}

    /**
     * What a while of walking came to.
     *
     * @param perSecond walks in a second of the clock
     * @param processorSeconds of the walking threads; a busy neighbour slows the clock's figure, hardly this one
     */
    record Rate(int walks, double perSecond, double processorSeconds) {

        private Rate plus(Rate other) {
            return new Rate(
                    walks + other.walks, perSecond + other.perSecond, processorSeconds + other.processorSeconds);
        }
    }

    /** @param least goes on beyond the time until each worker has walked so often */
    static Rate of(Route.Walker walker, int workers, double seconds, int least) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<Rate>> rates = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                int worker = i;
                rates.add(threads.submit(() -> {
                    go.await();
                    return rate(walker, worker, seconds, least);
                }));
            }
            go.countDown();
            Rate sum = new Rate(0, 0, 0);
            for (Future<Rate> rate : rates) {
                sum = sum.plus(rate.get());
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Rate rate(Route.Walker walker, int worker, double seconds, int least) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        int walks = 0;
        do {
            walker.walk(worker);
            walks++;
        } while (System.nanoTime() - begin < seconds * 1e9 || walks < least);
        double took = (System.nanoTime() - begin) / 1e9;
        return new Rate(walks, walks / took, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9);
    }
}
