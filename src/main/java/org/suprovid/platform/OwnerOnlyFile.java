package org.suprovid.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A small secret kept in a file that only its owner can read. */
record OwnerOnlyFile(Path path) {

    Optional<String> read() {
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes whole or not at all, and on the disk before anything depends on it. */
    void write(String secret) {
        try {
            Files.createDirectories(path.getParent());
            Path unfinished = Files.createTempFile(path.getParent(), "secret", ".new", only("rw-------"));
            Files.writeString(unfinished, secret, StandardCharsets.US_ASCII);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes a folder that an earlier version left open to others: passwords, keys and programs lie in it. */
    static void close(Path folder) throws IOException {
        if (only("rwx------").length > 0) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Attributes for a new file or folder; where the system knows none of the kind, it inherits those of its folder. */
    static FileAttribute<?>[] only(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
