package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database on a disk that is really full: nothing committed is lost, and room is all it needs. */
class FullDiskTests {

    private static final String LINE = "repeat('record', 200)";

    @TempDir
    Path mountPoint;

    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=160m", "tmpfs", mountPoint.toString());
        assumeTrue(mounted, "this machine does not allow mounting a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", mountPoint.toString())).isTrue();
        }
    }

    @Test
    void itSaysSoAndGoesOnWhenThereIsRoom() throws Exception {
        try (EmbeddedDatabase database = new EmbeddedDatabase(mountPoint.resolve("data"))) {
            execute(database, "CREATE TABLE record (line text)");
            execute(database, "INSERT INTO record SELECT " + LINE + " FROM generate_series(1, 100)");
            fill();
            Throwable refused = null;
            int committed = 100;
            for (int i = 0; i < 200_000 && refused == null; i++) {
                refused = catchThrowable(
                        () -> execute(database, "INSERT INTO record SELECT " + LINE + " FROM generate_series(1, 100)"));
                committed += refused == null ? 100 : 0;
            }
            assertThat(DatabaseTrouble.behind(refused)).as("%s", refused).isPresent();
            Files.delete(mountPoint.resolve("filler"));
            int expected = committed;
            await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> count(database) >= expected);
            execute(database, "INSERT INTO record VALUES ('after')");
            assertThat(count(database)).isEqualTo(expected + 1);
        }
    }

    private void fill() throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream filler = Files.newOutputStream(mountPoint.resolve("filler"))) {
            while (true) {
                filler.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        database.url(),
                        EmbeddedDatabase.OWNER,
                        database.passwords().owner());
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(EmbeddedDatabase database) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        database.url(),
                        EmbeddedDatabase.OWNER,
                        database.passwords().owner());
                var statement = owner.createStatement();
                var answer = statement.executeQuery("SELECT count(*) FROM record")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
