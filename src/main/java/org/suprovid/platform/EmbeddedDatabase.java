package org.suprovid.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A real PostgreSQL server of our own, kept in a folder; started when no other database was named. */
class EmbeddedDatabase implements AutoCloseable {

    static final String OWNER = "suprovid_owner";
    static final String APPLICATION = "suprovid_app";
    private static final String NAME = "suprovid";

    private final DataFolder folder;
    private final ServerPasswords passwords;
    private final ServerWatch watch;
    private final int port;

    EmbeddedDatabase(Path data) {
        folder = DataFolder.lock(data);
        try {
            ServerFiles files = ServerFiles.in(folder.path());
            passwords = ServerPasswords.in(folder.path(), files.isGuarded());
            EmbeddedPostgres server = start(files);
            port = server.getPort();
            watch = new ServerWatch(folder.path(), passwords, server);
        } catch (IOException | SQLException | RuntimeException e) {
            folder.close();
            throw new DatabaseDidNotStart(data, e);
        }
    }

    private EmbeddedPostgres start(ServerFiles files) throws IOException, SQLException {
        OrphanedServer.stop(files.directory());
        files.clearUnfinished();
        EmbeddedPostgres server = EmbeddedServer.start(folder.path(), passwords);
        try {
            prepare(server, files);
            files.finished();
            return server;
        } catch (IOException | SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private void prepare(EmbeddedPostgres server, ServerFiles files) throws IOException, SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            ServerRoles roles = new ServerRoles(connection);
            roles.create(NAME);
            if (!files.isGuarded()) {
                roles.setPasswords(passwords);
                files.guard();
                roles.readAccessAgain();
            }
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    ServerPasswords passwords() {
        return passwords;
    }

    @Override
    public void close() {
        try (folder) {
            watch.close();
        }
    }
}
