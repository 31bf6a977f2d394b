package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.suprovid.fixtures.Node;
import org.suprovid.fixtures.OperatorsDatabase;

/** Nodes that apply changes and take them back, and what their database says of many complaints. */
record ChangingNodes(OperatorsDatabase server) {

    static final Duration LONG = Duration.ofMinutes(5);

    /** @param chunk how many cases it moves in one step */
    Node start(int chunk) throws Exception {
        Map<String, String> settings = server.nodeSettings("suprovid");
        settings.put("SUPROVID_CHANGES_CHUNK", String.valueOf(chunk));
        return Node.start(null, settings);
    }

    void awaitNewest(String state) {
        await().atMost(LONG).until(() -> strings("SELECT state FROM standard_change ORDER BY id DESC LIMIT 1")
                .equals(List.of(state)));
    }

    /** How many cases a change has moved, or brought back. */
    int cases(String state) throws SQLException {
        return number("SELECT count(*) FROM standard_change_case WHERE state = '" + state + "'");
    }

    int items(String state) throws SQLException {
        return number("SELECT count(*) FROM standard_change_item WHERE state = '" + state + "'");
    }

    /** Row, task and timer; the timer may have fired. */
    void assertThatAllAgreeOn(LocalDate due, int cases) throws SQLException {
        String all = due + " " + cases;
        assertThat(strings("SELECT due_at::date || ' ' || count(*) FROM deadline WHERE code = 'COMPLAINT'"
                        + " GROUP BY due_at::date"))
                .containsExactly(all);
        assertThat(strings("SELECT due_date_::date || ' ' || count(*) FROM act_ru_task"
                        + " WHERE task_def_key_ = 'UserTask_Answer' GROUP BY due_date_::date"))
                .containsExactly(all);
        assertThat(strings("SELECT DISTINCT duedate_::date FROM act_ru_job"
                        + " WHERE handler_cfg_ = 'Event_AnswerOverdue'"))
                .isSubsetOf(due.toString());
    }

    void assertThatRowAndTaskMoveTogether() throws SQLException {
        assertThat(number("SELECT count(*) FROM deadline d JOIN act_ru_task t ON t.id_ = d.task_id"
                        + " WHERE d.code = 'COMPLAINT' AND t.due_date_ <> d.due_at::timestamp"))
                .isZero();
    }

    int number(String query) throws SQLException {
        return server.number(query);
    }

    List<String> strings(String query) throws SQLException {
        return server.strings(query);
    }
}
