package org.suprovid.platform;

import java.nio.file.Path;
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
        return new OwnerOnlyFile(path).read();
    }

    /** Writes a new key, on the disk before anything is sealed with it. */
    String create() {
        String key = MasterKey.generate();
        new OwnerOnlyFile(path).write(key + "\n");
        LOG.info("A master key was made: {}. Back it up: without it the records cannot be read", path);
        return key;
    }
}
