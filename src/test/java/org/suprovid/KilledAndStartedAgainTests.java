package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suprovid.fixtures.Node;
import org.suprovid.fixtures.Visitor;

/** A node on its own data folder: refused, started, doubled, killed with SIGKILL and started again. */
class KilledAndStartedAgainTests {

    private static final String PASSWORD = "the first password";

    @TempDir
    Path temporary;

    @Test
    void itGoesOnWithNothingLost() throws Exception {
        Path badDiagrams = badDiagrams();
        refusedOnAFirstStart(badDiagrams);
        Visitor admin = new Visitor();
        Node first = Node.start(null, settings());
        try {
            String address = first.address();
            assertThat(admin.signIn(address, "admin", PASSWORD).statusCode()).isEqualTo(302);
            admin.choosePassword(address, PASSWORD, "a password of one's own");
            execute("INSERT INTO sign_in_failure (login) VALUES ('kept')");
            secondStartIsRefused();
            assertThat(admin.get(address + "/actuator/prometheus").statusCode()).isEqualTo(200);
        } finally {
            first.kill();
        }
        try (Node again = Node.start(badDiagrams, settings())) {
            String address = again.address();
            assertThat(number("SELECT count(*) FROM sign_in_failure WHERE login = 'kept'"))
                    .isOne();
            assertThat(number("SELECT count(*) FROM act_re_deployment")).isOne();
            // still signed in, and told that the bad diagram of this start was left out
            assertThat(admin.get(address + "/actuator/health").body())
                    .startsWith("{\"status\":\"UP\"")
                    .contains("\"refused\":2", "processes/bad.bpmn · ScriptTask_Bad");
            assertThat(admin.get(address + "/actuator/health").body())
                    .as("jobs do not dawdle")
                    .contains(
                            "\"maxJobsPerAcquisition\":30", "\"waitTimeInMillis\":500", "\"lockTimeInMillis\":300000");
            assertThat(again.output()).contains("stay in force").doesNotContain("\tat ");
        }
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
        Map<String, String> settings = new HashMap<>();
        settings.put("SUPROVID_DATA", data().toString());
        settings.put("SUPROVID_DEMO", "false");
        settings.put("SUPROVID_FIRST_ADMIN", "admin");
        settings.put("SUPROVID_FIRST_PASSWORD", PASSWORD);
        return settings;
    }

    private Path data() {
        return temporary.resolve("data");
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

    private void execute(String sql) throws IOException, SQLException {
        try (Connection connection = application();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String query) throws IOException, SQLException {
        try (Connection connection = application();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    /** Port and password as whoever owns the folder can read them. */
    private Connection application() throws IOException, SQLException {
        List<String> server = Files.readAllLines(data().resolve("postgres/postmaster.pid"));
        List<String> passwords = Files.readAllLines(data().resolve("server.passwords"));
        String url = "jdbc:postgresql://127.0.0.1:" + server.get(3).trim() + "/suprovid";
        return DriverManager.getConnection(url, "suprovid_app", passwords.get(2));
    }
}
