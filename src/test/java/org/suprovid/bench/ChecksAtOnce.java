package org.suprovid.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.bench.Samples.text;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.test.context.TestComponent;
import org.suprovid.fixtures.Node;
import org.suprovid.fixtures.OperatorsDatabase;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.referral.ReferralStory;
import org.suprovid.security.StaffMember;

/** Many referrals whose check falls due at one moment: through our house, through the engine alone, and on two nodes. */
@TestComponent
class ChecksAtOnce {

    /** {@code -Dbench.checks=500} for a quick look. */
    private static final int MANY = Integer.getInteger("bench.checks", 20_000);

    private static final int WARM_UP = MANY / 5;

    private static final String AFTER_A_WEEK = "Event_Check1WDue";
    private static final String AFTER_A_MONTH = "Event_Check1MDue";
    private final Walks walks;
    private final ReferralStory story;
    private final TestStaff staff;
    private final PersonCopies persons;
    private final JobExecutor executor;
    private final StatementsSent sent;

    ChecksAtOnce(
            Walks walks,
            ReferralStory story,
            TestStaff staff,
            PersonCopies persons,
            ProcessEngine engine,
            DataSource dataSource)
            throws SQLException {
        this.walks = walks;
        this.story = story;
        this.staff = staff;
        this.persons = persons;
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.sent = dataSource.unwrap(StatementsSent.class);
    }

    void measure(OperatorsDatabase server, String masterKey, Report report) throws Exception {
        report.title("Checks due at one moment");
        report.say("Referrals that wait for all four checks; the timers of the check after a week fall due together."
                + " Four threads, 30 jobs an acquisition on both sides; both fire " + WARM_UP
                + " before they are measured.");
        report.columns(
                "who",
                "referrals",
                "took",
                "checks opened a second",
                "ratio",
                "processor ms a check",
                "ratio",
                "statements a check");
        Cost bare = bare(server, report);
        try (Connection owner = server.connect();
                DueChecks ours = new DueChecks(owner, executor)) {
            grow(server, ours);
            ours.warmUp(AFTER_A_WEEK, WARM_UP);
            int due = ours.makeDue(AFTER_A_WEEK);
            sent.forget();
            Cost cost = Cost.of(due, ours.fire());
            row(report, "ours", due, cost, bare, perCheck(sent, due));
            report.keep("check-statements-ours.txt", sent.texts(due));
            assertThat(ours.referralsOpened("REF_CHECK_1W"))
                    .isEqualTo(ours.opened("REF_CHECK_1W"))
                    .isEqualTo(WARM_UP + due);
            report.write();
            onTwoNodes(server, masterKey, ours, report, bare);
        }
    }

    /** @param millis of processor time a check; neighbours slow the clock's figure, hardly this one */
    private record Cost(double seconds, double rate, double millis) {

        static Cost of(int due, DueChecks.Fired fired) {
            return new Cost(fired.seconds(), due / fired.seconds(), fired.processorSeconds() * 1000 / due);
        }
    }

    private static void row(Report report, String who, int due, Cost cost, Cost bare, String statements) {
        report.row(
                who,
                String.valueOf(due),
                text("%.1f s", cost.seconds()),
                text("%.0f", cost.rate()),
                text("%.2f", cost.rate() / bare.rate()),
                text("%.1f", cost.millis()),
                text("%.2f", bare.millis() / cost.millis()),
                statements);
    }

    private static String perCheck(StatementsSent sent, int due) {
        return text("%.1f", sent.statements() / (double) due);
    }

    private static Cost bare(OperatorsDatabase server, Report report) throws Exception {
        Map<String, String> settings = server.fresh("bare");
        try (HikariDataSource pool = pool(settings);
                BareReferrals bare = new BareReferrals(new StatementsSent(pool));
                Connection owner = connect(settings);
                DueChecks checks = new DueChecks(owner, bare.executor())) {
            bare.start();
            checks.await(AFTER_A_WEEK, 1);
            Caseload.prepare(owner, "processes.sql");
            checks.run("INSERT INTO bench.manager SELECT n, n FROM generate_series(0, " + MANY / 4 + ") n");
            checks.run("CALL bench.copy_processes(1, " + (MANY - 1) + ")");
            // as in ours, or it would look through all jobs for those that are due
            checks.run("CREATE INDEX act_idx_job_duedate ON act_ru_job (duedate_)");
            checks.warmUp(AFTER_A_WEEK, WARM_UP);
            int due = checks.makeDue(AFTER_A_WEEK);
            bare.sent().forget();
            Cost cost = Cost.of(due, checks.fire());
            assertThat(checks.opened("REF_CHECK_1W")).isEqualTo(WARM_UP + due);
            row(report, "engine alone", due, cost, cost, perCheck(bare.sent(), due));
            report.keep("check-statements-engine.txt", bare.sent().texts(due));
            return cost;
        }
    }

    /** One real case with its slips in hand, copied until there are as many referrals as wanted. */
    private void grow(OperatorsDatabase server, DueChecks ours) throws Exception {
        long programme = staff.programme();
        StaffMember manager = staff.caseManager(programme);
        StaffMember supervisor = staff.supervisor(programme);
        story.referredTo("LEGAL_ADVICE", walks.somebody(programme, manager, supervisor))
                .refer(Map.of());
        int slips = number(server, "SELECT count(*) FROM referral WHERE slip_number IS NOT NULL");
        ours.await(AFTER_A_WEEK, slips);
        int tasks = number(server, "SELECT count(*) FROM act_ru_task");
        try (Caseload caseload =
                new Caseload(server, manager.id(), (person, id) -> persons.copy(supervisor, person, id))) {
            caseload.growTo(tasks * Math.max(1, MANY / slips));
        }
    }

    /** The next check, with a second node in a machine of its own at the same work. */
    private void onTwoNodes(OperatorsDatabase server, String masterKey, DueChecks ours, Report report, Cost bare)
            throws Exception {
        Map<String, String> settings = new HashMap<>(server.settings());
        settings.put("SUPROVID_MASTER_KEY", masterKey);
        settings.put("SUPROVID_DEMO", "false");
        // nothing is due while the other one starts
        ours.makeDue("nothing");
        try (Node other = Node.start(null, settings)) {
            other.address();
            int due = ours.makeDue(AFTER_A_MONTH);
            DueChecks.Fired fired = ours.fire();
            report.row(
                    "ours, two nodes on one machine",
                    String.valueOf(due),
                    text("%.1f s", fired.seconds()),
                    text("%.0f", due / fired.seconds()),
                    text("%.2f", due / fired.seconds() / bare.rate()),
                    "",
                    "",
                    "");
            int opened = ours.opened("REF_CHECK_1M");
            int referrals = ours.referralsOpened("REF_CHECK_1M");
            report.say("");
            report.say("On two nodes " + opened + " checks were opened for " + referrals + " referrals: "
                    + (opened == referrals ? "none twice." : "**some twice**."));
            assertThat(opened).isEqualTo(referrals).isEqualTo(due);
        }
    }

    private static HikariDataSource pool(Map<String, String> settings) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(settings.get("SPRING_DATASOURCE_URL"));
        pool.setUsername(settings.get("SPRING_FLYWAY_USER"));
        pool.setPassword(settings.get("SPRING_FLYWAY_PASSWORD"));
        pool.setMaximumPoolSize(10);
        return pool;
    }

    private static Connection connect(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.get("SPRING_DATASOURCE_URL"),
                settings.get("SPRING_FLYWAY_USER"),
                settings.get("SPRING_FLYWAY_PASSWORD"));
    }

    private static int number(OperatorsDatabase server, String query) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
