package org.suprovid.platform;

import java.nio.file.Path;

/** Another running Suprovid holds this data folder. */
class DataFolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataFolderInUse(Path folder) {
        super("The data folder " + folder + " is in use by another running Suprovid");
    }
}
