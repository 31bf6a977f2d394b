package org.suprovid.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that outlived an application killed with SIGKILL; it is asked to stop before the next start. */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);

    private OrphanedServer() {}

    /** Safe because the caller holds the folder's lock: nobody else can be using this server. */
    static void stop(Path directory) throws IOException {
        Path pidFile = directory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> server = process(pidFile).filter(process -> serves(process, directory));
        if (server.isPresent()) {
            LOG.info("Stopping the database server that an earlier run left behind");
            stopped(server.get());
        }
        Files.deleteIfExists(pidFile);
        Files.deleteIfExists(directory.resolve("epg-lock"));
    }

    /** The file is empty when the server was killed while it wrote it. */
    private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        Optional<String> pid = Files.readAllLines(pidFile).stream().findFirst().map(String::trim);
        return pid.filter(digits -> digits.matches("\\d+")).map(Long::valueOf).flatMap(ProcessHandle::of);
    }

    /** The number may belong to another process by now, even to the server of somebody else's folder. */
    private static boolean serves(ProcessHandle process, Path directory) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command().map(c -> c.contains("postgres")).orElse(false);
        return postgres
                && info.arguments()
                        .map(arguments -> List.of(arguments).contains(directory.toString()))
                        .orElse(true);
    }

    private static void stopped(ProcessHandle server) throws IOException {
        server.destroy();
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // clients of a dead process may hold a smart shutdown up; PostgreSQL recovers from its log
            server.destroyForcibly();
            awaitExit(server);
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void awaitExit(ProcessHandle server) throws IOException {
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("The database server left behind does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
