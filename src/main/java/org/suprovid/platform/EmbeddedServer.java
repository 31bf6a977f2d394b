package org.suprovid.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** How our PostgreSQL server is started: durable, reachable from this machine only, its log free of people's data. */
final class EmbeddedServer {

    private static final int ANY_PORT = 0;
    private static final String PROGRAMS = "ot.epg.working-dir";

    private EmbeddedServer() {}

    static EmbeddedPostgres start(Path data, ServerPasswords passwords) throws IOException {
        return start(data, passwords, ANY_PORT);
    }

    static EmbeddedPostgres start(Path data, ServerPasswords passwords, int port) throws IOException {
        // not in the temporary folder of the machine, where somebody else could lay programs ready for us
        System.setProperty(
                PROGRAMS, System.getProperty(PROGRAMS, data.resolve("programs").toString()));
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(ServerFiles.in(data).directory())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(port)
                .setConnectConfig("password", passwords.superuser());
        // the builder hands these to initdb, after its own --auth=trust: a new server never stands open
        builder.setLocaleConfig("auth", "scram-sha-256");
        builder.setLocaleConfig("pwfile", passwords.file().path().toString());
        settle(builder);
        return builder.start();
    }

    private static void settle(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "");
        // the builder switches fsync off for tests; records of people are kept
        builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
        // a week of log files without statements and row contents
        builder.setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "server-%a.log")
                .setServerConfig("log_rotation_age", "1d")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic");
    }
}
