package org.suprovid.demo;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/** Lets one node tell at a time; a node that is killed lets go by itself, since its connection ends. */
@Component
class OneTeller {

    private static final Logger LOG = LoggerFactory.getLogger(OneTeller.class);
    private static final String LOCK = "SELECT pg_try_advisory_lock(hashtext('suprovid demo'))";
    private static final String UNLOCK = "SELECT pg_advisory_unlock(hashtext('suprovid demo'))";
    private final DataSource database;

    OneTeller(DataSource database) {
        this.database = database;
    }

    /** Runs the telling, unless another node is at it. */
    void alone(Runnable telling) {
        try (Connection connection = database.getConnection()) {
            if (!yes(connection, LOCK)) {
                LOG.info("Another node is making the demo organisation");
                return;
            }
            try {
                telling.run();
            } finally {
                yes(connection, UNLOCK);
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("demo organisation", LOCK, e);
        }
    }

    private static boolean yes(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
