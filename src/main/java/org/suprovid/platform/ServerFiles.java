package org.suprovid.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The embedded server's own folder, seen from outside.
 *
 * @param directory PostgreSQL's data directory
 * @param unfinished exists from before the first start until the server was fully prepared
 */
record ServerFiles(Path directory, Path unfinished) {

    private static final List<String> GUARDED = List.of(
            "# Written by Suprovid: everybody shows a password, and only from this machine.",
            "host  all  all  127.0.0.1/32  scram-sha-256",
            "");

    static ServerFiles in(Path data) {
        return new ServerFiles(data.resolve("postgres"), data.resolve("postgres.unfinished"));
    }

    /** A first start that was cut off left nothing worth keeping, but a directory no server starts on. */
    void clearUnfinished() throws IOException {
        if (Files.exists(unfinished)) {
            FileSystemUtils.deleteRecursively(directory);
        } else if (!Files.exists(directory)) {
            Files.createFile(unfinished);
        }
    }

    void finished() throws IOException {
        Files.deleteIfExists(unfinished);
    }

    /** Whether everybody has to show a password; not so in folders made by versions before this was asked for. */
    boolean isGuarded() throws IOException {
        return Files.exists(hostAccess()) && Files.readAllLines(hostAccess()).equals(GUARDED);
    }

    void guard() throws IOException {
        Files.write(hostAccess(), GUARDED);
    }

    /** The server's process: the first line of the file it keeps while it runs. */
    long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("postmaster.pid")).get(0).trim());
    }

    private Path hostAccess() {
        return directory.resolve("pg_hba.conf");
    }
}
