package org.suprovid.bench;

import static org.suprovid.bench.Samples.text;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.test.context.TestComponent;
import org.suprovid.deadline.ChangesNow;
import org.suprovid.deadline.Deadlines;
import org.suprovid.deadline.Preview;
import org.suprovid.deadline.Previews;
import org.suprovid.deadline.StandardChange;
import org.suprovid.deadline.StandardChanges;
import org.suprovid.fixtures.OperatorsDatabase;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.TestDrafts;

/** A donor's change of two deadlines over a growing caseload: foreseen, applied, taken back; and why of one date. */
@TestComponent
class ChangesAtSizes {

    private static final String STANDARD = "ALLIANCE_2010";
    private static final int ONE_BY_ONE = 2_000;

    /** Open tasks; others by -Dbench.sizes, joined with commas. */
    private static final List<Integer> SIZES = Arrays.stream(
                    System.getProperty("bench.sizes", "10000,100000").split(","))
            .map(Integer::valueOf)
            .toList();

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final ModelCases models;
    private final PersonCopies persons;
    private final TestDrafts drafts;
    private final TestStaff staff;
    private final Previews previews;
    private final StandardChanges changes;
    private final ChangesNow work;
    private final Deadlines deadlines;
    private final ManagementService management;
    private final Clock clock;
    private final DataSource database;

    ChangesAtSizes(
            ModelCases models,
            PersonCopies persons,
            TestDrafts drafts,
            TestStaff staff,
            Previews previews,
            StandardChanges changes,
            ChangesNow work,
            Deadlines deadlines,
            ManagementService management,
            Clock clock,
            DataSource database) {
        this.models = models;
        this.persons = persons;
        this.drafts = drafts;
        this.staff = staff;
        this.previews = previews;
        this.changes = changes;
        this.work = work;
        this.deadlines = deadlines;
        this.management = management;
        this.clock = clock;
        this.database = database;
    }

    void measure(OperatorsDatabase server, Report report) throws Exception {
        models.walk();
        report.title("A change of a standard");
        report.say(
                "Plans are reviewed after four months instead of three, contact is lost after ten days instead of fourteen."
                        + " Median of 5 previews; MB are what the thread allocated."
                        + " Processor time is that of the thread and of the server's processes: neighbours hardly touch it.");
        report.columns(
                "open deadlines",
                "of the two kinds",
                "preview",
                "MB",
                "applied",
                "deadlines/s",
                "timers/s",
                "MB a chunk",
                "recalculated one by one, timers/s",
                "ratio",
                "processor time a timer, ms",
                "one by one",
                "ratio",
                "taken back, deadlines/s",
                "why of one date");
        try (Caseload caseload = new Caseload(
                server, models.manager().id(), (model, id) -> persons.copy(models.supervisor(), model, id))) {
            for (int size : SIZES) {
                caseload.growTo(size);
                spreadAnchors(server);
                report.row(row(server, size));
                report.write();
            }
        }
    }

    /** Copies begin on another day each, or there would be hardly anything to count. */
    private static void spreadAnchors(OperatorsDatabase server) throws SQLException {
        run(
                server,
                "UPDATE deadline SET anchor = anchor + (id / 1000000 % 60) * interval '1 day'"
                        + " WHERE id >= 1000000 AND anchor < created_at + interval '1 day' AND typed_due IS NULL"
                        + " AND reminded = 0");
        run(server, "UPDATE deadline SET reminded = 1 WHERE id >= 1000000");
        run(server, "VACUUM ANALYZE deadline");
    }

    private String[] row(OperatorsDatabase server, int size) throws Exception {
        StaffMember author = staff.member("author", models.programme(), Role.ADMIN);
        StaffMember second = staff.member("second", models.programme(), Role.ADMIN);
        int revision = as(
                author, () -> drafts.ready(STANDARD, LocalDate.now(clock), "PLAN_REVIEW", "P4M", "NO_CONTACT", "P10D"));
        Samples preview = new Samples();
        long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        Preview seen = null;
        for (int i = 0; i < 5; i++) {
            long begin = System.nanoTime();
            seen = as(author, () -> previews.of(STANDARD, ""));
            preview.add((System.nanoTime() - begin) / 1e9);
        }
        double previewMb =
                (THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated) / 5e6;
        Took oneByOne = oneByOne(server);
        StandardChange change = as(author, () -> changes.propose(STANDARD, revision, StandardChange.Scope.RUNNING_TOO));
        as(second, () -> changes.approve(change.standard(), change.id()));
        int timers = Integer.parseInt(one(
                server,
                "SELECT count(*) FROM act_ru_job j JOIN act_ru_jobdef d ON d.id_ = j.job_def_id_"
                        + " WHERE d.job_configuration_ ~ 'PLAN_REVIEW|NO_CONTACT'"));
        allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        Took applied = Took.by(database, work::goOn);
        double chunkMb = (THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated)
                / 1e6
                / Math.max(1, seen.cases() / 300);
        StandardChange after = changes.find(change.id());
        double why = why(server);
        as(second, () -> changes.undo(change.standard(), change.id()));
        Took undone = Took.by(database, work::goOn);
        return new String[] {
            one(server, "SELECT count(*) FROM deadline WHERE state = 'OPEN'"),
            String.valueOf(seen.open()),
            text("%.2f s", preview.median()),
            text("%.0f", previewMb),
            text("%.1f s", applied.clock()) + " (" + after.state() + ", " + after.failed() + " failed)",
            text("%.0f", seen.open() / applied.clock()),
            text("%.0f", timers / applied.clock()),
            text("%.1f", chunkMb),
            text("%.0f", ONE_BY_ONE / oneByOne.clock()),
            text("%.1f", oneByOne.clock() / ONE_BY_ONE / (applied.clock() / timers)),
            text("%.2f", 1e3 * applied.processor() / timers),
            text("%.2f", 1e3 * oneByOne.processor() / ONE_BY_ONE),
            text("%.1f", oneByOne.processor() / ONE_BY_ONE / (applied.processor() / timers)),
            text("%.0f", seen.open() / undone.clock()),
            text("%.2f ms", why)
        };
    }

    private Took oneByOne(OperatorsDatabase server) throws Exception {
        List<String> jobs = all(
                server,
                "SELECT j.id_ FROM act_ru_job j JOIN act_ru_jobdef d ON d.id_ = j.job_def_id_"
                        + " WHERE d.job_configuration_ ~ 'PLAN_REVIEW' ORDER BY md5(j.id_) LIMIT " + ONE_BY_ONE);
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            return Took.by(database, () -> jobs.forEach(job -> management.recalculateJobDuedate(job, true)));
        }
    }

    private double why(OperatorsDatabase server) throws SQLException {
        List<String> ids = all(
                server,
                "SELECT case_id || ' ' || id FROM deadline WHERE state = 'OPEN' ORDER BY md5(id::text) LIMIT 200");
        Samples samples = new Samples();
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            for (String id : ids) {
                String[] parts = id.split(" ");
                long begin = System.nanoTime();
                deadlines
                        .find(Long.parseLong(parts[0]), Long.parseLong(parts[1]))
                        .orElseThrow()
                        .why();
                samples.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return samples.median();
    }

    private static <T> T as(StaffMember who, Supplier<T> step) {
        try (var binding = TestStaff.acts(who)) {
            return step.get();
        }
    }

    private static void run(OperatorsDatabase server, String sql) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(OperatorsDatabase server, String query) throws SQLException {
        return all(server, query).get(0);
    }

    private static List<String> all(OperatorsDatabase server, String query) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        }
    }
}
