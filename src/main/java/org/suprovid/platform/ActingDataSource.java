package org.suprovid.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Savepoint;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells PostgreSQL who acts before the first statement of a transaction, and again only when somebody else acts: its
 * row-level security decides by that. What was told ends with the transaction, and nothing told is nobody.
 */
class ActingDataSource extends DelegatingDataSource {

    private static final String TELL = "SELECT set_config('app.staff', ?, true), set_config('app.scope', ?, true),"
            + " set_config('app.programmes', ?, true)";

    private static final String NO_SUCH_CONNECTION = "08003";

    ActingDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return told(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return told(super.getConnection(user, password));
    }

    private static Connection told(Connection connection) {
        Telling telling = new Telling(connection);
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> telling.call(method, arguments));
    }

    /** One connection and whom it has told of in the transaction under way. */
    private static final class Telling {

        private static final Set<String> BEGINNINGS = Set.of("prepareStatement", "prepareCall", "createStatement");
        private static final Set<String> ENDINGS = Set.of("commit", "rollback", "setAutoCommit");

        private final Connection connection;
        /** Null if that is not known. */
        private Actor told = Actor.NOBODY;

        Telling(Connection connection) {
            this.connection = connection;
        }

        Object call(Method method, Object[] arguments) throws Throwable {
            try {
                if (BEGINNINGS.contains(method.getName())) {
                    tell();
                }
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw explained(e.getCause());
            } catch (SQLException e) {
                throw explained(e);
            } finally {
                if (ENDINGS.contains(method.getName())) {
                    // back at a savepoint, whoever had been told of there is told of again
                    told = arguments != null && arguments[0] instanceof Savepoint ? null : Actor.NOBODY;
                }
            }
        }

        /** The pool takes a broken connection away; to whoever goes on with it (to roll back, say) it gives no reason. */
        private Throwable explained(Throwable failure) throws SQLException {
            boolean unexplained = failure instanceof SQLException sql && sql.getSQLState() == null;
            return unexplained && connection.isClosed()
                    ? new SQLNonTransientConnectionException(failure.getMessage(), NO_SUCH_CONNECTION, failure)
                    : failure;
        }

        /** Outside a transaction nobody can be told of, and no row of a client is seen. */
        private void tell() throws SQLException {
            Actor actor = CurrentActor.get();
            if (actor.equals(told) || connection.getAutoCommit()) {
                return;
            }
            try (PreparedStatement statement = connection.prepareStatement(TELL)) {
                statement.setString(1, String.valueOf(actor.staffId()));
                statement.setString(2, actor.scope().name());
                statement.setString(3, actor.programmesLiteral());
                statement.execute();
            }
            told = actor;
        }
    }
}
