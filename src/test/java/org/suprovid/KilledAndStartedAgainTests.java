package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suprovid.fixtures.Node;
import org.suprovid.fixtures.NodeData;
import org.suprovid.fixtures.Visitor;

/** A node on its own data folder: refused, started, doubled, killed with SIGKILL and started again. */
class KilledAndStartedAgainTests {

    private static final String TYPED = "Недописане";

    /** Transactions that have written a document and wait for somebody's lock. */
    private static final String HALFWAY =
            "SELECT count(DISTINCT w.pid) FROM pg_locks w JOIN pg_locks h ON h.pid = w.pid"
                    + " WHERE NOT w.granted AND h.granted AND h.relation = 'document'::regclass AND h.mode = 'RowExclusiveLock'";

    @TempDir
    Path temporary;

    private FirstCase work;
    private String card;
    private String half;
    private List<String> before;

    @Test
    void itGoesOnWithNothingLost() throws Exception {
        Path badDiagrams = badDiagrams();
        refusedOnAFirstStart(badDiagrams);
        Visitor admin;
        Node first = Node.start(null, settings());
        try {
            String address = first.address();
            admin = FirstCase.admin(address);
            try (Connection owner = data().owner();
                    var statement = owner.createStatement()) {
                statement.execute("INSERT INTO sign_in_failure (login) VALUES ('kept')");
            }
            secondStartIsRefused();
            assertThat(admin.get(address + "/actuator/prometheus").statusCode()).isEqualTo(200);
            work = new FirstCase(address);
            card = work.begin(admin);
            work.keep(card, Map.of("surname", TYPED));
            half = work.register();
            before = record();
            killedInTheMiddle(first, () -> work.finish(half, FirstCase.REGISTER, Map.of()));
        } finally {
            first.kill();
        }
        try (Node again = Node.start(badDiagrams, settings())) {
            String address = again.address();
            assertThat(data().number("SELECT count(*) FROM sign_in_failure WHERE login = 'kept'"))
                    .isOne();
            assertThat(data().number("SELECT count(*) FROM act_re_deployment")).isOne();
            // still signed in, and told that the bad diagram of this start was left out
            assertThat(admin.get(address + "/actuator/health").body())
                    .startsWith("{\"status\":\"UP\"")
                    .contains("\"refused\":2", "processes/bad.bpmn · ScriptTask_Bad");
            assertThat(admin.get(address + "/actuator/health").body())
                    .as("jobs do not dawdle")
                    .contains(
                            "\"maxJobsPerAcquisition\":30", "\"waitTimeInMillis\":500", "\"lockTimeInMillis\":300000");
            assertThat(again.output()).contains("stay in force").doesNotContain("\tat ");
            work.goesOnAt(address);
            theCaseGoesOn();
        }
    }

    /** The document is written, the engine's step is not: there the transaction is held, and the node killed. */
    private void killedInTheMiddle(Node node, Callable<HttpResponse<String>> submit) throws Exception {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try (Connection owner = data().owner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("LOCK TABLE act_ru_task IN SHARE MODE");
            Future<HttpResponse<String>> answer = worker.submit(submit);
            await().atMost(Duration.ofMinutes(1)).until(() -> data().number(HALFWAY) == 1);
            node.kill();
            assertThatThrownBy(answer::get).as("no answer came").isInstanceOf(ExecutionException.class);
        } finally {
            worker.shutdownNow();
        }
    }

    /** Still signed in, the worker finds everything as it was, and goes on. */
    private void theCaseGoesOn() throws Exception {
        assertThat(record()).isEqualTo(before);
        assertThat(work.get("/work").body()).contains(card, half);
        JsonNode typed = work.form(card);
        assertThat(typed.at("/data/surname").asText()).isEqualTo(TYPED);
        assertThat(typed.at("/savedAt").isNull()).isFalse();
        assertThat(FirstCase.next(work.finish(half, FirstCase.REGISTER, Map.of())))
                .startsWith("/tasks/");
        assertThat(data().rows("SELECT form_id, count(*) FROM document GROUP BY 1 ORDER BY 1"))
                .containsExactly("first-contact 1", "request-registration 2");
    }

    /** What must not change between the kill and the next start; promises are in the engine and in our own table. */
    private List<String> record() throws Exception {
        assertThat(data().rows("SELECT d.due_at FROM deadline d WHERE d.state = 'OPEN' AND d.code = 'CARD_FILL'"))
                .as("the day of the card is promised, kept by its task and watched by its timer")
                .hasSize(1)
                .isEqualTo(data().rows("SELECT d.due_at FROM deadline d JOIN act_ru_task t ON t.id_ = d.task_id"
                        + " JOIN act_ru_job j ON j.process_instance_id_ = t.proc_inst_id_"
                        + " WHERE t.due_date_ AT TIME ZONE 'Europe/Kyiv' = d.due_at"
                        + " AND j.duedate_ AT TIME ZONE 'Europe/Kyiv' = d.overdue_at"));
        return data().record();
    }

    private void refusedOnAFirstStart(Path badDiagrams) throws IOException {
        try (Node refused = Node.start(badDiagrams, settings())) {
            assertThat(refused.exitCode()).isNotZero();
            assertThat(refused.output())
                    .contains(
                            "APPLICATION FAILED TO START", "processes/bad.bpmn · ScriptTask_Bad", "Mend what is named")
                    .doesNotContain("\tat ");
        }
    }

    private void secondStartIsRefused() throws IOException {
        try (Node second = Node.start(null, settings())) {
            assertThat(second.exitCode()).isNotZero();
            assertThat(second.output())
                    .contains("APPLICATION FAILED TO START", "in use by another running Suprovid", "--suprovid.data=")
                    .doesNotContain("\tat ");
        }
    }

    private Map<String, String> settings() {
        return FirstCase.settings(data());
    }

    private NodeData data() {
        return new NodeData(temporary.resolve("data"));
    }

    private Path badDiagrams() throws IOException {
        Path folder = temporary.resolve("bad");
        Files.createDirectories(folder.resolve("processes"));
        Files.writeString(
                folder.resolve("processes/bad.bpmn"),
                """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bad">
                  <bpmn:process id="bad" isExecutable="true">
                    <bpmn:scriptTask id="ScriptTask_Bad" scriptFormat="groovy"><bpmn:script>1</bpmn:script></bpmn:scriptTask>
                  </bpmn:process>
                </bpmn:definitions>
                """);
        return folder;
    }
}
