package org.suprovid.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Timers of checks in one database, ours or the bare engine's: waiting, due all at once, opened. */
final class DueChecks implements AutoCloseable {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Duration LONG = Duration.ofMinutes(60);
    private final Connection owner;
    private final JobExecutor executor;

    DueChecks(Connection owner, JobExecutor executor) {
        this.owner = owner;
        this.executor = executor;
        // the starter has started it
        executor.shutdown();
    }

    /** Lets jobs run until so many referrals wait for a check. */
    void await(String event, int wanted) throws Exception {
        executor.start();
        until(() -> number(waiting(event)) >= wanted);
        executor.shutdown();
    }

    /** Makes the timers of one check due now and all others wait; returns how many are due. */
    int makeDue(String event) throws SQLException, InterruptedException {
        return makeDue(event, Integer.MAX_VALUE);
    }

    /** … or no more than so many of them. */
    int makeDue(String event, int most) throws SQLException, InterruptedException {
        // what was taken and not begun when the threads stopped is free again
        Thread.sleep(2_000);
        run("UPDATE act_ru_job SET duedate_ = now() + interval '1 year', lock_owner_ = NULL, lock_exp_time_ = NULL");
        run("VACUUM ANALYZE");
        // counted as they are made due: a second node begins at once
        return run("UPDATE act_ru_job SET duedate_ = now() - interval '1 second' WHERE id_ IN (SELECT j.id_"
                + " FROM act_ru_job j JOIN act_ru_jobdef d ON d.id_ = j.job_def_id_ WHERE d.act_id_ = '" + event
                + "' LIMIT " + most + ")");
    }

    /** What both sides do before they are measured: the virtual machine has compiled what is used. */
    void warmUp(String event, int checks) throws Exception {
        makeDue(event, checks);
        fire();
    }

    /** How long it took until nothing was due any more, by the clock and by the processors: this machine's and the server's. */
    record Fired(double seconds, double processorSeconds) {}

    /** Whether each has opened its task is asked afterwards. */
    Fired fire() throws Exception {
        double processor = processorSeconds();
        long begin = System.nanoTime();
        executor.start();
        until(() -> number("SELECT count(*) FROM act_ru_job WHERE duedate_ <= now()") == 0);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Fired fired = new Fired(seconds, processorSeconds() - processor);
        executor.shutdown();
        return fired;
    }

    private double processorSeconds() throws SQLException, IOException {
        return MACHINE.getProcessCpuTime() / 1e9 + ServerTime.of(owner);
    }

    /** How many tasks there are for a check. */
    int opened(String code) throws SQLException {
        return number("SELECT count(*) FROM act_ru_task t JOIN act_ru_variable v ON v.proc_inst_id_ = t.proc_inst_id_"
                + " AND v.name_ = 'checkCode' AND v.text_ = '" + code
                + "' WHERE t.task_def_key_ = 'UserTask_MakeCheck'");
    }

    /** … and for how many referrals. */
    int referralsOpened(String code) throws SQLException {
        return number("SELECT count(DISTINCT e.business_key_) FROM act_ru_task t"
                + " JOIN act_ru_variable v ON v.proc_inst_id_ = t.proc_inst_id_ AND v.name_ = 'checkCode'"
                + " AND v.text_ = '" + code + "' JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_"
                + " WHERE t.task_def_key_ = 'UserTask_MakeCheck'");
    }

    private static String waiting(String event) {
        return "SELECT count(*) FROM act_ru_job j JOIN act_ru_jobdef d ON d.id_ = j.job_def_id_ WHERE d.act_id_ = '"
                + event + "'";
    }

    /** A statement that counts. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws SQLException;
    }

    static void until(Condition condition) throws Exception {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("It takes longer than " + LONG);
            }
            Thread.sleep(500);
        }
    }

    /** How many rows it touched. */
    int run(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    private int number(String query) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        executor.shutdown();
        owner.close();
    }
}
