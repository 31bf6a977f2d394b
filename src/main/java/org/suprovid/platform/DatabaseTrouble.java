package org.suprovid.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/** What keeps the database from answering, told from the SQLSTATE; the transaction was rolled back as a whole. */
public enum DatabaseTrouble {
    /** It cannot be reached, is starting or shutting down. */
    GONE,
    /** Its disk is full. */
    FULL,
    /** It has no memory or no connection left; soon it may. */
    BUSY;

    private static final String DISK_FULL = "53100";

    /** The trouble behind a failure, or nothing when the failure is of another kind. */
    public static Optional<DatabaseTrouble> behind(Throwable failure) {
        Optional<DatabaseTrouble> trouble = Optional.empty();
        for (Throwable cause = failure; cause != null && trouble.isEmpty(); cause = cause.getCause()) {
            trouble = cause instanceof SQLException sql ? told(sql) : Optional.empty();
        }
        return trouble;
    }

    private static Optional<DatabaseTrouble> told(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals(DISK_FULL)) {
            return Optional.of(FULL);
        }
        if (state.startsWith("53")) {
            return Optional.of(BUSY);
        }
        // 08: connection · 57P0x: the server shuts down, crashed or is starting
        boolean unreachable = state.startsWith("08")
                || state.startsWith("57P0")
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException;
        return unreachable ? Optional.of(GONE) : Optional.empty();
    }
}
