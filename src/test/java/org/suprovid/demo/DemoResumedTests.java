package org.suprovid.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.fixtures.Node;
import org.suprovid.fixtures.NodeData;
import org.suprovid.fixtures.Visitor;
import org.suprovid.platform.RowAccess;

/** Killed while the invented organisation is being made, the next start makes the rest: as if nothing had been. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"suprovid.jobs=false", "suprovid.demo=false", "spring.application.name=told-at-once"})
@ActiveProfiles("test")
class DemoResumedTests {

    private static final int TOLD_BEFORE_THE_KILL = 12;
    private static final Pattern AS_WHOM =
            Pattern.compile("as +([a-z, ]+) \\(demo organisation; the password is the login\\)");

    /** Where everybody stands; numbers may have gaps, moments of the engine's own clean-up differ. */
    private static final List<String> STATE = List.of(
            "SELECT position, lines, contacts, reviewed, next_turn FROM demo_story ORDER BY 1",
            "SELECT state, result, count(*) FROM request GROUP BY 1, 2 ORDER BY 1, 2",
            "SELECT stage, status, outcome, count(*) FROM case_file GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
            "SELECT form_id, status, count(*) FROM document GROUP BY 1, 2 ORDER BY 1, 2",
            "SELECT code, state, due_at, count(*) FROM deadline GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
            "SELECT task_def_key_, due_date_, count(*) FROM act_ru_task GROUP BY 1, 2 ORDER BY 1, 2",
            "SELECT login, name FROM staff ORDER BY 1");

    @TempDir
    Path temporary;

    @Autowired
    private Teller teller;

    @Autowired
    private DataSource database;

    @Autowired
    private RowAccess access;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theNextStartGoesOnWhereTheKilledOneStopped() throws Exception {
        killedInTheMiddle();
        try (Node again = Node.start(null, settings())) {
            everybodyIsToldWhereToSignInAndAsWhom(again);
            try (Connection owner = new NodeData(data()).owner()) {
                assertThat(NodeData.rows(owner, "SELECT finished FROM demo")).containsExactly("t");
                teller.tell(Stories.ALL, until(owner));
                assertThat(state(owner)).isEqualTo(toldAtOnce());
            }
        }
    }

    /** The last words of the start; what they promise holds for the first and the last whom they name. */
    private void everybodyIsToldWhereToSignInAndAsWhom(Node node) throws Exception {
        String address = node.address();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> AS_WHOM.matcher(node.output()).find());
        assertThat(node.output()).contains("sign in    " + address + "/sign-in");
        Matcher told = AS_WHOM.matcher(node.output());
        assertThat(told.find()).isTrue();
        List<String> logins = List.of(told.group(1).split(", "));
        assertThat(new NodeData(data()).rows("SELECT login FROM staff")).containsAll(logins);
        assertThat(logins).hasSizeGreaterThan(5).contains("olena", "iryna", "admin");
        for (String login : List.of(logins.get(0), logins.get(logins.size() - 1))) {
            var signedIn = new Visitor().signIn(address, login, login);
            assertThat(signedIn.statusCode()).as(login).isEqualTo(302);
            assertThat(signedIn.headers().firstValue("Location").orElseThrow())
                    .as(login)
                    .doesNotContain("sign-in");
        }
    }

    private void killedInTheMiddle() throws IOException {
        Node first = Node.start(null, settings());
        try {
            await().atMost(Duration.ofMinutes(5)).ignoreExceptions().until(() -> told() >= TOLD_BEFORE_THE_KILL);
        } finally {
            first.kill();
        }
        assertThat(first.output()).contains("Making the demo organisation").doesNotContain("sign in ");
    }

    private int told() throws IOException, SQLException {
        try (Connection owner = new NodeData(data()).owner()) {
            return Integer.parseInt(
                    NodeData.rows(owner, "SELECT count(number) FROM demo_story").get(0));
        }
    }

    private List<String> toldAtOnce() {
        return transaction.execute(status -> access.asSystem(() -> {
            Connection connection = DataSourceUtils.getConnection(database);
            try {
                return state(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } finally {
                DataSourceUtils.releaseConnection(connection, database);
            }
        }));
    }

    private static List<String> state(Connection connection) throws SQLException {
        List<String> state = new ArrayList<>();
        for (String query : STATE) {
            state.addAll(NodeData.rows(connection, query));
        }
        return state;
    }

    private static Instant until(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT told_until FROM demo")) {
            answer.next();
            return answer.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** No jobs: what falls due between the two looks must not move anything. */
    private Map<String, String> settings() {
        return Map.of("SUPROVID_DATA", data().toString(), "SUPROVID_DEMO", "true", "SUPROVID_JOBS", "false");
    }

    private Path data() {
        return temporary.resolve("data");
    }
}
