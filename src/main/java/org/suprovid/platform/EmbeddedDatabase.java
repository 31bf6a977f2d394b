package org.suprovid.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A real PostgreSQL server of our own, kept in a folder; started when no other database was named. */
class EmbeddedDatabase implements AutoCloseable {

    static final String OWNER = "suprovid_owner";
    static final String APPLICATION = "suprovid_app";
    private static final String NAME = "suprovid";

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    EmbeddedDatabase(Path data) {
        folder = DataFolder.lock(data);
        try {
            server = start(folder.database());
            prepare();
        } catch (IOException | SQLException | RuntimeException e) {
            folder.close();
            throw new DatabaseDidNotStart(data, e);
        }
    }

    private static EmbeddedPostgres start(Path directory) throws IOException {
        OrphanedServer.stop(directory);
        return EmbeddedPostgres.builder()
                .setDataDirectory(Files.createDirectories(directory.getParent()).resolve(directory.getFileName()))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    /** Creates the two roles and the database once: the application's role owns nothing and is no superuser. */
    private void prepare() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            createRole(statement, OWNER);
            createRole(statement, APPLICATION);
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + OWNER);
            }
        }
    }

    private static void createRole(Statement statement, String role) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            statement.execute("CREATE ROLE " + role + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            server.close();
        }
    }
}
