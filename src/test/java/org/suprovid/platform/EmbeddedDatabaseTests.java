package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server is durable, closed to others on the same machine, and outlives being killed. */
class EmbeddedDatabaseTests {

    @TempDir
    Path data;

    @Test
    void everybodyShowsAPasswordFromTheFirstMomentOn() throws Exception {
        try (EmbeddedDatabase database = new EmbeddedDatabase(data)) {
            for (String role : List.of("postgres", EmbeddedDatabase.OWNER, EmbeddedDatabase.APPLICATION)) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), role, "guessed"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("authentication failed");
            }
            assertThat(show(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(database, "fsync")).isEqualTo("on");
        }
        Path passwords = data.resolve("server.passwords");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderMadeBeforePasswordsWereAskedForIsGuardedNow() throws Exception {
        try (EmbeddedDatabase database = new EmbeddedDatabase(data)) {
            keep(database, 7);
        }
        Files.writeString(data.resolve("postgres/pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
        Files.delete(data.resolve("server.passwords"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (EmbeddedDatabase database = new EmbeddedDatabase(data)) {
            assertThat(kept(database)).isEqualTo(7);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", "guessed"))
                    .hasMessageContaining("authentication failed");
        }
    }

    @Test
    void aServerThatWasKilledIsStartedAgainWithNothingLost() throws Exception {
        try (EmbeddedDatabase database = new EmbeddedDatabase(data)) {
            keep(database, 11);
            long killed = ServerFiles.in(data).pid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> kept(database) == 11);
            assertThat(ServerFiles.in(data).pid()).isNotEqualTo(killed);
        }
    }

    @Test
    void aFirstStartThatWasCutOffBeginsAnew() throws Exception {
        Files.createFile(data.resolve("postgres.unfinished"));
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/postgresql.conf"), "cut o");
        try (EmbeddedDatabase database = new EmbeddedDatabase(data)) {
            keep(database, 1);
        }
        assertThat(data.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void lostPasswordsAreNamedAtOnce() throws Exception {
        try (EmbeddedDatabase database = new EmbeddedDatabase(data)) {
            keep(database, 1);
        }
        Files.delete(data.resolve("server.passwords"));
        assertThatThrownBy(() -> new EmbeddedDatabase(data))
                .isInstanceOf(DatabaseDidNotStart.class)
                .rootCause()
                .hasMessageContaining("passwords are gone");
    }

    @Test
    void aPidFileCutOffOrOfAnotherProcessIsNoObstacle() throws IOException {
        Path directory = Files.createDirectories(data.resolve("postgres"));
        for (String content :
                List.of("", "not a number\n", ProcessHandle.current().pid() + "\n/elsewhere\n")) {
            Files.writeString(directory.resolve("postmaster.pid"), content);
            OrphanedServer.stop(directory);
            assertThat(directory.resolve("postmaster.pid")).doesNotExist();
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private static void keep(EmbeddedDatabase database, int number) throws SQLException {
        try (Connection owner = owner(database);
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE kept (number integer)");
            statement.execute("INSERT INTO kept VALUES (" + number + ")");
        }
    }

    private static int kept(EmbeddedDatabase database) throws SQLException {
        return Integer.parseInt(ask(database, "SELECT number FROM kept"));
    }

    private static String show(EmbeddedDatabase database, String setting) throws SQLException {
        return ask(database, "SHOW " + setting);
    }

    private static String ask(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection owner = owner(database);
                var statement = owner.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection owner(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), EmbeddedDatabase.OWNER, database.passwords().owner());
    }
}
