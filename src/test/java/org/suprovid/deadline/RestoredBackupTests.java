package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.Node;
import org.suprovid.fixtures.OperatorsDatabase;
import org.suprovid.fixtures.TestStaff;

/** A backup is played back into another database: the node that starts on it compares all dates by itself and mends them. */
@SystemTest
class RestoredBackupTests {

    private static final Duration LONG = Duration.ofMinutes(4);
    private static final String RESTORED = "restored";
    private static OperatorsDatabase server;

    @TempDir
    Path temporary;

    @Autowired
    ChangedRows rows;

    @Autowired
    CheckedNow check;

    @Autowired
    TestStaff staff;

    @Autowired
    Clock clock;

    @DynamicPropertySource
    static void ownServer(DynamicPropertyRegistry registry) throws Exception {
        server = OperatorsDatabase.sharedWithNodes(registry);
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Test
    void allDatesAreComparedAndMendedByItself() throws Exception {
        rows.begin(staff);
        rows.realTime();
        long late = begun(20);
        long lost = begun(20);
        long passed = begun(29);
        rows.fireWhatIsDue();
        check.run();
        Path dump = temporary.resolve("dump");
        server.dump(dump);
        rows.extend(late, "COMPLAINT", "P5D"); // after the backup, so that it is gone

        emptyDatabaseWithTables();
        server.playBack(dump, RESTORED);
        assertThat(dates(late)).as("as it was when the backup was made").isEqualTo(dates(lost));
        breaks("UPDATE act_ru_job SET duedate_ = duedate_ + interval '5 days'", "Event_AnswerOverdue", late);
        breaks("DELETE FROM act_ru_job", "Event_AnswerOverdue", lost);
        daysGoBy(passed);

        try (Node node = Node.start(null, server.nodeSettings(RESTORED))) {
            assertThat(node.address()).isNotBlank();
            await().atMost(LONG)
                    .until(() -> strings("SELECT state FROM deadline_check ORDER BY id DESC LIMIT 1")
                                    .equals(List.of("DONE"))
                            && strings("SELECT count(*) FROM deadline_check").equals(List.of("2")));
            assertThat(strings("SELECT concat_ws(' ', timers_repaired, tasks_repaired,"
                            + " (SELECT count(*) FROM deadline_finding f WHERE f.check_id = c.id)) FROM deadline_check c"
                            + " ORDER BY id DESC LIMIT 1"))
                    .containsExactly("2 0 0");
            assertThat(dates(late)).isEqualTo(dates(lost)).allMatch(date -> date.equals(day(10)));
            await().atMost(LONG).until(() -> strings(
                            "SELECT count(*) FROM case_event WHERE kind = 'DEADLINE_OVERDUE' AND subject = 'COMPLAINT'")
                    .equals(List.of("1")));
            assertThat(node.output()).doesNotContain("\tat org.suprovid");
        }
    }

    private long begun(int daysAgo) {
        return rows.running(LocalDate.now(clock).minusDays(daysAgo), "ALLIANCE_2010");
    }

    /** Made by the migrations and the engine, as at every start. */
    private void emptyDatabaseWithTables() throws Exception {
        server.fresh(RESTORED);
        Node node = Node.start(null, server.nodeSettings(RESTORED));
        try {
            assertThat(node.address()).isNotBlank();
        } finally {
            node.kill();
        }
    }

    /** The days of row, task and timer. */
    private static List<String> dates(long caseId) throws SQLException {
        String of = " IN (SELECT process_instance_id FROM deadline WHERE case_id = " + caseId + ")";
        return strings("SELECT due_at::date FROM deadline WHERE code = 'COMPLAINT' AND case_id = " + caseId
                + " UNION ALL SELECT due_date_::date FROM act_ru_task WHERE task_def_key_ = 'UserTask_Answer'"
                + " AND proc_inst_id_" + of
                + " UNION ALL SELECT duedate_::date FROM act_ru_job WHERE handler_cfg_ = 'Event_AnswerOverdue'"
                + " AND process_instance_id_" + of);
    }

    private String day(int daysAhead) {
        return LocalDate.now(clock).plusDays(daysAhead).toString();
    }

    private static void breaks(String statement, String timer, long caseId) throws SQLException {
        execute(statement + " WHERE handler_cfg_ = '" + timer + "' AND process_instance_id_ IN"
                + " (SELECT process_instance_id FROM deadline WHERE case_id = " + caseId + ")");
    }

    /** What was due tomorrow when the backup was made has gone by when it is played back. */
    private static void daysGoBy(long caseId) throws SQLException {
        execute("UPDATE deadline SET due_at = due_at - interval '3 days', overdue_at = overdue_at - interval '3 days',"
                + " working = jsonb_set(working, '{due}', to_jsonb((due_at - interval '3 days')::date::text))"
                + " WHERE code = 'COMPLAINT' AND case_id = " + caseId);
        execute(
                "UPDATE act_ru_task SET due_date_ = due_date_ - interval '3 days' WHERE task_def_key_ = 'UserTask_Answer'"
                        + " AND proc_inst_id_ IN (SELECT process_instance_id FROM deadline WHERE case_id = " + caseId
                        + ")");
        breaks("UPDATE act_ru_job SET duedate_ = duedate_ - interval '3 days'", "Event_AnswerOverdue", caseId);
    }

    private static void execute(String statement) throws SQLException {
        try (Connection owner = server.connect(RESTORED);
                Statement one = owner.createStatement()) {
            one.execute("SET TIME ZONE 'Europe/Kyiv'");
            one.execute(statement);
        }
    }

    private static List<String> strings(String query) throws SQLException {
        return server.strings(RESTORED, query);
    }
}
