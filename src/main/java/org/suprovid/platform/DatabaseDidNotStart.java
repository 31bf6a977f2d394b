package org.suprovid.platform;

import java.nio.file.Path;

/** The embedded database could not be started. */
class DatabaseDidNotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseDidNotStart(Path data, Throwable cause) {
        super("The embedded database in " + data.toAbsolutePath() + " did not start", cause);
    }
}
