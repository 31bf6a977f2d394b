package org.suprovid.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the embedded server running: one that was killed, or ended because the disk was full, is started again. */
class ServerWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final int PAUSE_SECONDS = 2;
    private final Path data;
    private final ServerPasswords passwords;
    private final ScheduledExecutorService watcher;
    private EmbeddedPostgres server;
    private boolean closed;

    ServerWatch(Path data, ServerPasswords passwords, EmbeddedPostgres server) throws IOException {
        this.data = data;
        this.passwords = passwords;
        this.server = server;
        this.watcher = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "database-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch();
    }

    private void watch() throws IOException {
        ProcessHandle.of(ServerFiles.in(data).pid())
                .orElseThrow(() -> new IOException("The database server ended at once"))
                .onExit()
                .thenRunAsync(this::ended, watcher);
    }

    private synchronized void ended() {
        if (!closed) {
            LOG.error("The database server ended; it is started again. Its log: {}", data.resolve("postgres/log"));
            closeServer();
            startAgain();
        }
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        try {
            OrphanedServer.stop(ServerFiles.in(data).directory());
            server = EmbeddedServer.start(data, passwords, server.getPort());
            watch();
            LOG.warn("The database server runs again");
        } catch (IOException | RuntimeException e) {
            LOG.debug("The database server does not start yet", e);
            watcher.schedule(this::startAgain, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void closeServer() {
        try {
            server.close();
        } catch (IOException e) {
            LOG.debug("What was left of the server could not be closed", e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        watcher.shutdownNow();
        closeServer();
    }
}
