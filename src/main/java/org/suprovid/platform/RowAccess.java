package org.suprovid.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells PostgreSQL who acts, so that its row-level security can decide; valid until the transaction ends. */
@Component
public class RowAccess {

    private static final String TELL = "SELECT set_config('app.staff', ?, true), set_config('app.scope', ?, true),"
            + " set_config('app.programmes', ?, true)";

    private final DataSource dataSource;

    RowAccess(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Runs a step of the system itself (the diagram acts, not the person) and then sees as before. */
    public <T> T asSystem(Supplier<T> step) {
        return as(Actor.SYSTEM, step);
    }

    public void asSystem(Runnable step) {
        as(Actor.SYSTEM, () -> {
            step.run();
            return null;
        });
    }

    /** Runs a step as the given actor, inside the current transaction if there is one. */
    public <T> T as(Actor actor, Supplier<T> step) {
        if (actor.equals(CurrentActor.get())) {
            return step.get();
        }
        boolean told = false;
        try (var binding = CurrentActor.bind(actor)) {
            tellCurrentTransaction(actor);
            T result = step.get();
            told = true;
            return result;
        } finally {
            // after a failure the transaction is aborted and rolled back anyway
            if (told) {
                tellCurrentTransaction(CurrentActor.get());
            }
        }
    }

    private void tellCurrentTransaction(Actor actor) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            tell(connection, actor);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("Row access could not be set", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    static void tell(Connection connection, Actor actor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, String.valueOf(actor.staffId()));
            statement.setString(2, actor.scope().name());
            statement.setString(3, actor.programmesLiteral());
            statement.execute();
        }
    }
}
