package org.suprovid.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences what to do when the data folder, its database or the master key refuses. */
class StartFailures {

    static class InUse extends AbstractFailureAnalyzer<DataFolderInUse> {
        @Override
        protected FailureAnalysis analyze(Throwable root, DataFolderInUse cause) {
            String action = "Stop the other one, or start this one with its own folder: --suprovid.data=<folder>";
            return new FailureAnalysis(cause.getMessage(), action, cause);
        }
    }

    static class NotStarted extends AbstractFailureAnalyzer<DatabaseDidNotStart> {
        @Override
        protected FailureAnalysis analyze(Throwable root, DatabaseDidNotStart cause) {
            String action = "Check that the disk has room and the folder is writable; the server's own words are in"
                    + " postgres/log of that folder. Or name another database by SPRING_DATASOURCE_URL.";
            return new FailureAnalysis(cause.getMessage() + ": " + root.getMessage(), action, cause);
        }
    }

    static class KeyRefused extends AbstractFailureAnalyzer<MasterKeyRefused> {
        @Override
        protected FailureAnalysis analyze(Throwable root, MasterKeyRefused cause) {
            return new FailureAnalysis(cause.getMessage(), cause.advice(), cause);
        }
    }
}
