package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.suprovid.SystemTest;
import org.suprovid.deadline.StandardChange.Scope;
import org.suprovid.fixtures.Node;
import org.suprovid.fixtures.OperatorsDatabase;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.standard.TestDrafts;
import org.suprovid.standard.TestStandards;

/** A node killed while it applies, then two at once while timers fire: nothing moves twice, nothing fires twice. */
@SystemTest
class ChangeOnTwoNodesTests {

    private static final int CASES = 150;
    private static OperatorsDatabase server;

    @Autowired
    ChangedRows rows;

    @Autowired
    TestStandards own;

    @Autowired
    TestDrafts drafts;

    @Autowired
    TestStaff staff;

    @Autowired
    StandardChanges changes;

    @Autowired
    Clock clock;

    private String code;

    @DynamicPropertySource
    static void ownServer(DynamicPropertyRegistry registry) throws Exception {
        server = OperatorsDatabase.sharedWithNodes(registry);
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Test
    void everyDateMovesOnceAndEveryTimerFiresOnce() throws Exception {
        rows.begin(staff);
        rows.realTime();
        code = own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: true, duration: P30D}");
        for (int i = 0; i < CASES; i++) {
            rows.running(today().minusDays(20), code);
        }
        killedWhileItApplies(approvedForToday("P40D").id());
        try (Node one = Node.start(null, settings("1"));
                Node two = Node.start(null, settings("7"))) {
            assertThat(one.address()).isNotEqualTo(two.address());
            awaitState("APPLIED");
            assertThat(number("SELECT count(*) FROM standard_change_item WHERE state = 'MOVED'"))
                    .isEqualTo(CASES);
            assertThatAllAgreeOn(today().plusDays(20));

            approvedForToday("P25D");
            awaitState("APPLIED");
            assertThatAllAgreeOn(today().plusDays(5));
            awaitNothingDue();
            assertThat(told()).as("seven days before, by one of the two").containsExactly(each("DEADLINE_NEAR"));

            StandardChange shortest = approvedForToday("P7D");
            awaitState("APPLIED");
            assertThatAllAgreeOn(today().minusDays(13));
            awaitNothingDue();
            // two visits of July that fired while the first change was applied, and the complaint of the second
            assertThat(strings("SELECT subject || ' ' || count(*) || ' ' || count(DISTINCT case_id) FROM case_event"
                            + " WHERE kind = 'DEADLINE_OVERDUE' GROUP BY subject ORDER BY subject"))
                    .containsExactly(
                            "COMPLAINT " + CASES + " " + CASES, "REF_CONTROL_VISIT " + 2 * CASES + " " + CASES);
            assertThat(told()).containsExactly(each("DEADLINE_NEAR"), each("DEADLINE_OVERDUE"));

            rows.as(rows.second, () -> changes.undo(code, shortest.id()));
            awaitState("UNDONE");
            assertThat(number("SELECT count(*) FROM standard_change_item WHERE state = 'UNDONE'"))
                    .isEqualTo(CASES);
            assertThatAllAgreeOn(today().plusDays(5));
            awaitNothingDue();
            assertThat(strings("SELECT count(*) || ' ' || count(DISTINCT case_id) FROM case_event"
                            + " WHERE kind = 'deadline.MOVED_BACK'"))
                    .as("each comes back once")
                    .containsExactly(CASES + " " + CASES);
            assertThat(strings("SELECT count(*) || ' ' || count(DISTINCT case_id) FROM case_event"
                            + " WHERE kind = 'DEADLINE_REMINDED'"))
                    .as("each reminder counts once, before and after")
                    .containsExactly(CASES + " " + CASES);
            assertThat(strings("SELECT DISTINCT reminded FROM deadline WHERE code = 'COMPLAINT'"))
                    .containsExactly("1");
            assertThat(told())
                    .as("nobody is told a second time")
                    .containsExactly(each("DEADLINE_NEAR"), each("DEADLINE_OVERDUE"));
            assertThat(one.output() + two.output()).doesNotContain("\tat org.suprovid");
        }
    }

    /** What the workers were ever told of complaints, withdrawn or not: how often, and about how many. */
    private static List<String> told() throws SQLException {
        return strings("SELECT kind || ' ' || count(*) || ' ' || count(DISTINCT about) FROM notification"
                + " WHERE about LIKE 'case/%/COMPLAINT' AND kind IN ('DEADLINE_NEAR', 'DEADLINE_OVERDUE')"
                + " GROUP BY kind ORDER BY kind");
    }

    private static String each(String kind) {
        return kind + " " + CASES + " " + CASES;
    }

    private static void awaitNothingDue() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> number("SELECT count(*) FROM act_ru_job WHERE duedate_ < now()") == 0);
    }

    private void killedWhileItApplies(long change) throws Exception {
        Node node = Node.start(null, settings("1"));
        String done = "SELECT count(*) FROM standard_change_case WHERE state = 'MOVED'";
        try {
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> number(done) > 10);
        } finally {
            node.kill();
        }
        int moved = number(done);
        assertThat(moved).as("in the middle of it").isBetween(11, CASES - 1);
        assertThat(number("SELECT count(*) FROM standard_change_item")).isEqualTo(moved);
        assertThat(number("SELECT count(*) FROM case_standard WHERE standard_version_id ="
                        + " (SELECT to_version_id FROM standard_change WHERE id = " + change + ")"))
                .isEqualTo(moved);
        assertThat(number("SELECT count(*) FROM deadline d JOIN act_ru_task t ON t.id_ = d.task_id"
                        + " WHERE d.code = 'COMPLAINT' AND t.due_date_ <> d.due_at"))
                .isZero();
    }

    private void assertThatAllAgreeOn(LocalDate due) throws SQLException {
        String day = "'" + due + "'";
        assertThat(number("SELECT count(*) FROM deadline WHERE code = 'COMPLAINT' AND due_at::date = " + day))
                .isEqualTo(CASES);
        assertThat(number("SELECT count(*) FROM act_ru_task WHERE task_def_key_ = 'UserTask_Answer'"
                        + " AND due_date_::date = " + day))
                .isEqualTo(CASES);
        assertThat(number("SELECT count(*) FROM act_ru_job j JOIN act_ru_jobdef d ON d.id_ = j.job_def_id_"
                        + " WHERE d.act_id_ = 'Event_AnswerOverdue' AND j.duedate_::date <> " + day))
                .isZero();
    }

    private StandardChange approvedForToday(String duration) {
        StandardChange proposed = rows.as(
                rows.author,
                () -> changes.propose(code, drafts.ready(code, today(), "COMPLAINT", duration), Scope.RUNNING_TOO));
        return rows.as(rows.second, () -> changes.approve(proposed.standard(), proposed.id()));
    }

    private void awaitState(String state) {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> strings("SELECT state FROM standard_change ORDER BY id DESC LIMIT 1")
                        .equals(List.of(state)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Map<String, String> settings(String chunk) {
        Map<String, String> settings = server.nodeSettings("suprovid");
        settings.put("SUPROVID_CHANGES_CHUNK", chunk);
        return settings;
    }

    private static int number(String query) throws SQLException {
        return server.number(query);
    }

    private static List<String> strings(String query) throws SQLException {
        return server.strings(query);
    }
}
