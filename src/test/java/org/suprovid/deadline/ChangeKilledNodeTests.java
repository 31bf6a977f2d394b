package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
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

/**
 * SIGKILL with half of a step written: as a change begins, inside a chunk with its rows written and its timers not, and as it
 * ends; while it is applied and while it is taken back. Each next node goes on where it stood, and each date moves once.
 */
@SystemTest
class ChangeKilledNodeTests {

    private static final int CHUNK = 4;
    private static final int CASES = 3 * CHUNK;

    /** A case in the second chunk. */
    private static final int AT = CHUNK + 1;

    /** Transactions that have written there and wait for somebody's lock. */
    private static final String HALFWAY =
            "SELECT count(DISTINCT w.pid) FROM pg_locks w JOIN pg_locks h ON h.pid = w.pid WHERE NOT w.granted AND h.granted"
                    + " AND h.relation = '%s'::regclass AND h.mode = 'RowExclusiveLock'";

    /** Counts every committed move of a date, of a row and of a case's timer, whoever makes it: the engine's nightly job is no case's. */
    private static final String COUNTED =
            """
            CREATE TABLE moved (what text NOT NULL, id text NOT NULL);
            CREATE FUNCTION note_move() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
              $$ BEGIN INSERT INTO public.moved VALUES (TG_TABLE_NAME, to_jsonb(NEW) ->> TG_ARGV[0]); RETURN NEW; END $$;
            CREATE TRIGGER moved AFTER UPDATE ON deadline FOR EACH ROW
              WHEN (OLD.due_at <> NEW.due_at) EXECUTE FUNCTION note_move('id');
            CREATE TRIGGER moved AFTER UPDATE ON act_ru_job FOR EACH ROW
              WHEN (OLD.duedate_ <> NEW.duedate_ AND NEW.process_instance_id_ IS NOT NULL) EXECUTE FUNCTION note_move('id_');
            """;

    private static OperatorsDatabase server;
    private static ChangingNodes nodes;

    @Autowired
    ChangedRows rows;

    @Autowired
    ManyComplaints complaints;

    private List<Long> ids;

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
    void killedAtAnyStepEachDateMovesOnceAndBackOnce() throws Exception {
        runningCases();
        List<List<String>> before = ids.stream().map(rows::everything).toList();

        StandardChange change = complaints.approved("P40D");
        killedAsItIsNoted("APPROVED");
        assertThat(server.number("SELECT count(*) FROM standard_change_case"))
                .as("nothing is gathered")
                .isZero();
        killedInsideAChunk("MOVED");
        killedAsItIsNoted("APPLYING");
        assertThat(nodes.cases("MOVED")).isEqualTo(CASES);
        finished("APPLIED");
        nodes.assertThatAllAgreeOn(complaints.due(40), CASES);
        assertThatEachMoved();

        rows.undoing(rows.second, change);
        killedInsideAChunk("UNDONE");
        killedAsItIsNoted("UNDOING");
        assertThat(nodes.cases("UNDONE")).isEqualTo(CASES);
        finished("UNDONE");
        assertThat(ids.stream().map(rows::everything).toList()).isEqualTo(before);
        assertThatEachMoved();
    }

    private void runningCases() throws SQLException {
        ids = complaints.running(CASES);
        rows.fireWhatIsDue();
        execute(COUNTED);
    }

    /** Somebody holds a timer of a case, so that its chunk stands still with its rows written. */
    private void killedInsideAChunk(String state) throws Exception {
        killed(
                "SELECT 1 FROM act_ru_job WHERE handler_cfg_ = 'Event_AnswerOverdue' AND process_instance_id_ ="
                        + " (SELECT max(process_instance_id) FROM deadline WHERE case_id = " + ids.get(AT)
                        + ") FOR UPDATE",
                "standard_change_item");
        assertThat(nodes.cases(state)).as("the chunk before it").isEqualTo(CHUNK);
        assertThat(nodes.items(state)).isEqualTo(CHUNK);
        nodes.assertThatRowAndTaskMoveTogether();
    }

    /** Somebody holds the history, so that the first or the last step stands still with the new state written. */
    private void killedAsItIsNoted(String state) throws Exception {
        killed("LOCK TABLE standard_history IN SHARE MODE", "standard_change");
        assertThat(server.strings("SELECT state FROM standard_change")).containsExactly(state);
    }

    private void killed(String lock, String written) throws Exception {
        String halfway = HALFWAY.formatted(written);
        try (Connection holder = server.connect()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute(lock);
            Node node = nodes.start(CHUNK);
            try {
                await().atMost(ChangingNodes.LONG)
                        .pollInterval(Duration.ofMillis(50))
                        .until(() -> server.number(halfway) == 1);
            } finally {
                node.kill();
                holder.rollback();
            }
        }
        await().atMost(ChangingNodes.LONG).until(() -> server.number(halfway) == 0);
    }

    private void finished(String state) throws Exception {
        try (Node node = nodes.start(CHUNK)) {
            nodes.awaitNewest(state);
            assertThat(node.output()).doesNotContain("\tat org.suprovid");
        }
    }

    /** Since it was counted last: every complaint and both of its timers, and each once. */
    private void assertThatEachMoved() throws SQLException {
        assertThat(server.strings("SELECT concat_ws(' ', what, count(*), count(DISTINCT id)) FROM moved GROUP BY what"
                        + " ORDER BY what"))
                .containsExactly(
                        "act_ru_job %d %d".formatted(2 * CASES, 2 * CASES), "deadline %d %d".formatted(CASES, CASES));
        execute("TRUNCATE moved");
    }

    private static void execute(String statements) throws SQLException {
        try (Connection owner = server.connect();
                var statement = owner.createStatement()) {
            statement.execute(statements);
        }
    }
}
