package org.suprovid.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What keeps the database from answering, told from the SQLSTATE; the transaction was rolled back as a whole. */
public enum DatabaseTrouble {
    /** It cannot be reached, is starting or shutting down. */
    GONE,
    /** Its disk is full, or the share of it that it may use. */
    FULL,
    /** It has no memory or no connection left; soon it may. */
    BUSY;

    private static final String DISK_FULL = "53100";

    /** Of the server: where a table or an index gets its next pages. */
    private static final Set<String> GROWING = Set.of("mdextend", "mdzeroextend");

    /** The trouble behind a failure, or nothing when the failure is of another kind. */
    public static Optional<DatabaseTrouble> behind(Throwable failure) {
        Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(failure, all);
        return all.stream()
                .flatMap(one -> one instanceof SQLException sql ? told(sql).stream() : Stream.empty())
                .findFirst()
                .or(() -> all.stream().anyMatch(DatabaseTrouble::isOfNoConnection)
                        ? Optional.of(GONE)
                        : Optional.empty());
    }

    /** Not the causes alone: where the rollback fails, too, what broke first stands beside it. */
    private static void collect(Throwable failure, Set<Throwable> all) {
        if (failure == null || !all.add(failure)) {
            return;
        }
        collect(failure.getCause(), all);
        Arrays.stream(failure.getSuppressed()).forEach(beside -> collect(beside, all));
        if (failure instanceof TransactionSystemException end) {
            collect(end.getApplicationException(), all);
        }
        if (failure instanceof SQLException sql) {
            collect(sql.getNextException(), all);
        }
    }

    private static boolean isOfNoConnection(Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessResourceException
                || failure instanceof CannotCreateTransactionException;
    }

    /** A quota or a limit of file sizes is reached: the server has no state of its own for it, so who says it tells. */
    private static boolean isOfNoRoom(SQLException failure) {
        return failure instanceof PSQLException said
                && said.getServerErrorMessage() != null
                && GROWING.contains(String.valueOf(said.getServerErrorMessage().getRoutine()));
    }

    private static Optional<DatabaseTrouble> told(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals(DISK_FULL) || isOfNoRoom(failure)) {
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
