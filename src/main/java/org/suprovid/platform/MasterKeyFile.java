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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The master key of the embedded database: a file beside it that only its owner can read. */
record MasterKeyFile(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeyFile.class);

    static MasterKeyFile in(Path data) {
        return new MasterKeyFile(data.toAbsolutePath().normalize().resolve("master.key"));
    }

    Optional<String> read() {
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a new key whole or not at all, and on the disk before anything is sealed with it. */
    String create() {
        String key = MasterKey.generate();
        try {
            Files.createDirectories(path.getParent());
            Path unfinished = Files.createTempFile(path.getParent(), "master", ".new", ownerOnly());
            Files.writeString(unfinished, key + "\n", StandardCharsets.US_ASCII);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.info("A master key was made: {}. Back it up: without it the records cannot be read", path);
        return key;
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0]; // there a temporary file inherits the rights of the folder
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
