package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.Node;
import org.suprovid.fixtures.OperatorsDatabase;

/** A node killed while it applies, then two at once while timers fire: nothing moves twice, nothing fires twice. */
@SystemTest
class ChangeOnTwoNodesTests {

    private static final int CASES = 150;
    private static OperatorsDatabase server;
    private static ChangingNodes nodes;

    @Autowired
    ChangedRows rows;

    @Autowired
    ManyComplaints complaints;

    @DynamicPropertySource
    static void ownServer(DynamicPropertyRegistry registry) throws Exception {
        server = OperatorsDatabase.sharedWithNodes(registry);
        nodes = new ChangingNodes(server);
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Test
    void everyDateMovesOnceAndEveryTimerFiresOnce() throws Exception {
        complaints.running(CASES);
        killedWhileItApplies(complaints.approved("P40D").id());
        try (Node one = nodes.start(1);
                Node two = nodes.start(7)) {
            assertThat(one.address()).isNotEqualTo(two.address());
            nodes.awaitNewest("APPLIED");
            assertThat(nodes.items("MOVED")).isEqualTo(CASES);
            nodes.assertThatAllAgreeOn(complaints.due(40), CASES);

            complaints.approved("P25D");
            nodes.awaitNewest("APPLIED");
            nodes.assertThatAllAgreeOn(complaints.due(25), CASES);
            awaitNothingDue();
            assertThat(told()).as("seven days before, by one of the two").containsExactly(each("DEADLINE_NEAR"));

            StandardChange shortest = complaints.approved("P7D");
            nodes.awaitNewest("APPLIED");
            nodes.assertThatAllAgreeOn(complaints.due(7), CASES);
            awaitNothingDue();
            // two visits of July that fired while the first change was applied, and the complaint of the second
            assertThat(nodes.strings(
                            "SELECT subject || ' ' || count(*) || ' ' || count(DISTINCT case_id) FROM case_event"
                                    + " WHERE kind = 'DEADLINE_OVERDUE' GROUP BY subject ORDER BY subject"))
                    .containsExactly(
                            "COMPLAINT " + CASES + " " + CASES, "REF_CONTROL_VISIT " + 2 * CASES + " " + CASES);
            assertThat(told()).containsExactly(each("DEADLINE_NEAR"), each("DEADLINE_OVERDUE_BY_CHANGE"));

            rows.undoing(rows.second, shortest);
            nodes.awaitNewest("UNDONE");
            assertThat(nodes.items("UNDONE")).isEqualTo(CASES);
            nodes.assertThatAllAgreeOn(complaints.due(25), CASES);
            awaitNothingDue();
            assertThat(nodes.strings("SELECT count(*) || ' ' || count(DISTINCT case_id) FROM case_event"
                            + " WHERE kind = 'deadline.MOVED_BACK'"))
                    .as("each comes back once")
                    .containsExactly(CASES + " " + CASES);
            assertThat(nodes.strings("SELECT count(*) || ' ' || count(DISTINCT case_id) FROM case_event"
                            + " WHERE kind = 'DEADLINE_REMINDED'"))
                    .as("each reminder counts once, before and after")
                    .containsExactly(CASES + " " + CASES);
            assertThat(nodes.strings("SELECT DISTINCT reminded FROM deadline WHERE code = 'COMPLAINT'"))
                    .containsExactly("1");
            assertThat(told())
                    .as("nobody is told a second time")
                    .containsExactly(each("DEADLINE_NEAR"), each("DEADLINE_OVERDUE_BY_CHANGE"));
            assertThat(one.output() + two.output()).doesNotContain("\tat org.suprovid");
        }
    }

    /** What the workers were ever told of complaints, withdrawn or not: how often, and about how many. */
    private static List<String> told() throws SQLException {
        return nodes.strings("SELECT kind || ' ' || count(*) || ' ' || count(DISTINCT about) FROM notification"
                + " WHERE about LIKE 'case/%/COMPLAINT' AND (kind = 'DEADLINE_NEAR' OR kind LIKE 'DEADLINE_OVERDUE%')"
                + " GROUP BY kind ORDER BY kind");
    }

    private static String each(String kind) {
        return kind + " " + CASES + " " + CASES;
    }

    private static void awaitNothingDue() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> nodes.number("SELECT count(*) FROM act_ru_job WHERE duedate_ < now()") == 0);
    }

    private void killedWhileItApplies(long change) throws Exception {
        Node node = nodes.start(1);
        try {
            await().atMost(ChangingNodes.LONG)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> nodes.cases("MOVED") > 10);
        } finally {
            node.kill();
        }
        int moved = nodes.cases("MOVED");
        assertThat(moved).as("in the middle of it").isBetween(11, CASES - 1);
        assertThat(nodes.number("SELECT count(*) FROM standard_change_item")).isEqualTo(moved);
        assertThat(nodes.number("SELECT count(*) FROM case_standard WHERE standard_version_id ="
                        + " (SELECT to_version_id FROM standard_change WHERE id = " + change + ")"))
                .isEqualTo(moved);
        nodes.assertThatRowAndTaskMoveTogether();
    }
}
