package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suprovid.fixtures.Node;
import org.suprovid.fixtures.NodeData;
import org.suprovid.fixtures.SmallDisk;

/** The embedded database finds no room while people work: they are told, nothing is lost, and with room it goes on. */
class NoRoomTests {

    /** In blocks of 512 bytes: room for a server, its log of changes and a new system, but for no table of 64 MB. */
    private static final int NO_TABLE_OF_64_MB = 131_072;

    /** Not for the log of changes, 16 MB. */
    private static final int NO_SERVER = 24_000;

    private static final String TYPED = "Недописане";
    private static final String FULL = "The disk of the database is full";

    @TempDir
    Path temporary;

    private FirstCase work;
    private String card;
    private String half;
    private List<String> before;
    private int promised;

    @Test
    void aTableThatMayNotGrowRefusesWhatIsSentAndKeepsTheRest() throws Exception {
        NodeData data = new NodeData(temporary.resolve("data"));
        try (Node node = Node.start(filesUpTo(NO_TABLE_OF_64_MB), null, FirstCase.settings(data))) {
            begin(node, data);
            fillDocuments(data);
            HttpResponse<String> refused = work.finish(half, FirstCase.REGISTER, Map.of());
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(507);
            assertThat(refused.body())
                    .contains(FULL, "Nothing that was saved is lost")
                    .doesNotContain("filler", "\tat ");
            // what needs no room goes on
            assertThat(work.get("/work").body()).contains(card, half);
            work.keep(
                    half,
                    Map.of("personName", TYPED, "receivedOn", LocalDate.now().toString()));
            emptyDocuments(data);
            assertThat(data.number("SELECT count(*) FROM draft")).isEqualTo(2);
            goesOn(data);
        }
    }

    @Test
    void aFullDiskStopsNothingForGood() throws Exception {
        SmallDisk disk = new SmallDisk(Files.createDirectories(temporary.resolve("disk")));
        assumeTrue(disk.isAllowed(), "this machine lets nobody have a small disk of their own");
        NodeData within = new NodeData(disk.at().resolve("data"));
        try (Node node = Node.start(disk.within(), null, FirstCase.settings(within))) {
            node.address();
            NodeData data = new NodeData(disk.of(node, "data"));
            begin(node, data);
            disk.fill(node);
            HttpResponse<String> page = refused();
            // full, or its log of changes ended it and it waits for room
            assertThat(page.statusCode()).as(page.body()).isIn(507, 503);
            assertThat(page.body()).contains("<h1").doesNotContain("\tat ");
            disk.makeRoom(node);
            await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> begun().statusCode() == 302);
            assertThat(data.number("SELECT count(*) FROM request")).isEqualTo(2 + promised);
            goesOn(data);
        }
    }

    @Test
    void aFirstStartWithoutRoomSaysWhatToDo() throws Exception {
        NodeData data = new NodeData(temporary.resolve("data"));
        try (Node node = Node.start(filesUpTo(NO_SERVER), null, FirstCase.settings(data))) {
            assertThat(node.exitCode()).isNotZero();
            assertThat(node.output())
                    .contains("APPLICATION FAILED TO START", "did not start", "Check that the disk has room")
                    .doesNotContain("\tat ");
        }
        try (Node again = Node.start(null, FirstCase.settings(data))) {
            assertThat(again.address()).startsWith("http");
        }
    }

    /** A limit that every file of the node and of its server has, on any machine. */
    private static List<String> filesUpTo(int blocks) {
        return List.of("sh", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "sh");
    }

    /** A case that waits for its card, with something typed, and a request that is about to be sent. */
    private void begin(Node node, NodeData data) throws Exception {
        work = new FirstCase(node.address());
        card = work.begin(FirstCase.admin(node.address()));
        work.keep(card, Map.of("surname", TYPED));
        half = work.register();
        before = data.record();
    }

    private void goesOn(NodeData data) throws Exception {
        assertThat(data.record()).containsAll(before);
        assertThat(work.form(card).at("/data/surname").asText()).isEqualTo(TYPED);
        assertThat(FirstCase.next(work.finish(half, FirstCase.REGISTER, Map.of())))
                .startsWith("/tasks/");
        assertThat(data.rows("SELECT form_id, count(*) FROM document GROUP BY 1 ORDER BY 1"))
                .containsExactly("first-contact 1", "request-registration 2");
    }

    /** There is room left in the pages that the tables have; it is soon used up. */
    private HttpResponse<String> refused() throws Exception {
        HttpResponse<String> answer = begun();
        for (int i = 0; i < 1000 && answer.statusCode() == 302; i++) {
            answer = begun();
        }
        return answer;
    }

    private HttpResponse<String> begun() throws Exception {
        HttpResponse<String> answer = work.begun();
        promised += answer.statusCode() == 302 ? 1 : 0;
        return answer;
    }

    /** Down to the last page; the server neither checks these rows nor tidies up after them. */
    private static void fillDocuments(NodeData data) throws Exception {
        try (Connection server = data.superuser()) {
            execute(server, "ALTER TABLE document SET (autovacuum_enabled = false)");
            execute(server, "SET session_replication_role = replica");
            for (int rows : new int[] {500, 20, 1}) {
                fill(server, rows, 1900);
            }
            fill(server, 1, 10);
        }
    }

    private static void fill(Connection server, int rows, int size) {
        Throwable full = null;
        while (full == null) {
            full = catchThrowable(() -> execute(
                    server,
                    "INSERT INTO document (form_id, deployment_id, status, person_id, author_id, created_at, answers)"
                            + " SELECT 'filler', '', 'VOID', 0, 0, now(), convert_to(repeat('x', " + size + "), 'UTF8')"
                            + " FROM generate_series(1, " + rows + ")"));
        }
        assertThat(full).hasMessageContaining("could not extend file");
    }

    private static void emptyDocuments(NodeData data) throws Exception {
        try (Connection server = data.superuser()) {
            execute(server, "SET session_replication_role = replica");
            execute(server, "DELETE FROM document WHERE form_id = 'filler'");
            execute(server, "VACUUM document");
        }
    }

    private static void execute(Connection server, String sql) throws SQLException {
        try (var statement = server.createStatement()) {
            statement.execute(sql);
        }
    }
}
