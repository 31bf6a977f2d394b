package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suprovid.fixtures.Node;
import org.suprovid.fixtures.NodeData;
import org.suprovid.fixtures.OperatorsDatabase;
import org.suprovid.fixtures.Visitor;
import org.suprovid.platform.NewMasterKey;

/** Two nodes started at once on the operator's database share everything; the database goes and comes back. */
class TwoNodesTests {

    private static final String GIVEN = "the first password";
    private static final String PASSWORD = "a password of one's own";
    private static final String ANY_API = "/api/v1/work";
    private static final String TYPED = "Недописане";

    @TempDir
    Path directory;

    private final Visitor admin = new Visitor();
    private FirstCase work;
    private String card;
    private Callable<HttpResponse<String>> request;
    private List<String> record;

    @Test
    void theyShareTheirWorkAndOutliveTheDatabase() throws Exception {
        try (OperatorsDatabase database = new OperatorsDatabase(directory.resolve("postgres"));
                Node nodeOne = Node.start(null, trusting(settings(database)));
                Node nodeTwo = Node.start(null, settings(database))) {
            String one = nodeOne.address();
            String two = nodeTwo.address();
            assertThat(number(database, "SELECT count(*) FROM act_re_deployment"))
                    .isOne();
            assertThat(number(database, "SELECT count(*) FROM staff")).isOne();
            assertThat(nodeOne.output()).doesNotContain("demo organisation");
            assertThat(admin.signIn(one, "admin", GIVEN).statusCode()).isEqualTo(302);
            assertThat(admin.get(two + "/actuator/prometheus").statusCode())
                    .as("the operator has seen the password")
                    .isEqualTo(403);
            assertThat(admin.choosePassword(one, GIVEN, PASSWORD).statusCode()).isEqualTo(302);
            assertThat(admin.get(two + "/actuator/prometheus").statusCode()).isEqualTo(200);
            String token = new Visitor().token(one);
            somebodyWorks(one, database);
            database.stop();
            assertThatTheBreakIsTold(one, token);
            assertThatTheBreakIsTold(two, token);
            assertThatWhatIsSentIsRefused();
            database.startAgain();
            awaitWork(one);
            awaitWork(two);
            theWorkGoesOnAt(two, database);
            jobsGoOn(database);
        }
    }

    private void assertThatTheBreakIsTold(String node, String token) throws Exception {
        var page = admin.get(node + "/");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("<html").doesNotContain("Exception", "org.");
        var call = new Visitor().call(node + ANY_API, "admin", PASSWORD);
        assertThat(call.statusCode()).isEqualTo(503);
        assertThat(call.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(call.body()).contains("\"status\":503").doesNotContain("Exception", "org.");
        assertThat(new Visitor().submitSignIn(node, token, "admin", PASSWORD).statusCode())
                .isEqualTo(503);
    }

    /** A case that waits for its card, with something typed, and a request that is filled in and about to be sent. */
    private void somebodyWorks(String node, OperatorsDatabase database) throws Exception {
        work = new FirstCase(node);
        card = work.begin(admin);
        work.keep(card, Map.of("surname", TYPED));
        request = work.filled(work.register(), FirstCase.REGISTER, Map.of());
        try (var owner = database.connect()) {
            record = NodeData.record(owner);
        }
    }

    private void assertThatWhatIsSentIsRefused() throws Exception {
        HttpResponse<String> refused = request.call();
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.body()).doesNotContain("Exception", "org.");
    }

    /** Neither half of it was done; the same answers, sent once more to the other node, are taken, and once. */
    private void theWorkGoesOnAt(String node, OperatorsDatabase database) throws Exception {
        try (var owner = database.connect()) {
            assertThat(NodeData.record(owner)).isEqualTo(record);
        }
        work.goesOnAt(node);
        assertThat(work.form(card).at("/data/surname").asText()).isEqualTo(TYPED);
        assertThat(FirstCase.next(request.call())).startsWith("/tasks/");
        assertThat(database.strings("SELECT form_id || ' ' || count(*) FROM document GROUP BY form_id ORDER BY 1"))
                .containsExactly("first-contact 1", "request-registration 2");
    }

    private void awaitWork(String node) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> admin.get(node + "/actuator/prometheus").statusCode() == 200);
    }

    /** The nightly clean-up, made due, runs and moves to the next night. */
    private static void jobsGoOn(OperatorsDatabase database) throws SQLException {
        String ofNight = " FROM act_ru_job WHERE handler_type_ = 'history-cleanup'";
        assertThat(number(database, "SELECT count(*)" + ofNight)).isPositive();
        String due = "SELECT count(*)" + ofNight + " AND duedate_ < now() - interval '1 hour'";
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE act_ru_job SET duedate_ = now() - interval '1 day'"
                    + " WHERE handler_type_ = 'history-cleanup'");
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> number(database, due) == 0);
    }

    private static int number(OperatorsDatabase database, String query) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static Map<String, String> settings(OperatorsDatabase database) throws IOException {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("SUPROVID_MASTER_KEY", MASTER_KEY);
        settings.put("SUPROVID_FIRST_ADMIN", "admin");
        settings.put("SUPROVID_FIRST_PASSWORD", GIVEN);
        return settings;
    }

    /** Its pool hands out connections untried, so the break shows in the middle of the work, as it may on any node. */
    private static Map<String, String> trusting(Map<String, String> settings) {
        settings.put("JAVA_TOOL_OPTIONS", "-Dcom.zaxxer.hikari.aliveBypassWindowMs=3600000");
        return settings;
    }

    private static final String MASTER_KEY = printed();

    private static String printed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NewMasterKey.print(new PrintStream(out, true, StandardCharsets.US_ASCII));
        return out.toString(StandardCharsets.US_ASCII).strip();
    }
}
