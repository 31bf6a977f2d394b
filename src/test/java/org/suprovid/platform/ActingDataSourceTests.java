package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;

@SystemTest
class ActingDataSourceTests {

    private static final String WHO =
            "SELECT acting_staff() || ' ' || acting_scope() || ' ' || acting_programmes()::text";
    private static final String TOLD = "SELECT set_config('app.staff'";
    private static final Actor WORKER = new Actor(7, RowScope.OWN, Set.of(3L, 2L));

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RowAccess access;

    @Test
    void theDatabaseKnowsWhoActsAtEveryStatement() {
        access.as(
                WORKER,
                () -> transaction.execute(status -> {
                    assertThat(who()).isEqualTo("7 OWN {2,3}");
                    access.asSystem(() -> assertThat(who()).isEqualTo("0 SYSTEM {}"));
                    assertThat(who()).isEqualTo("7 OWN {2,3}");
                    return null;
                }));
    }

    @Test
    void whoActedInOneTransactionIsForgottenInTheNext() {
        access.as(WORKER, () -> transaction.execute(status -> who()));

        assertThat(transaction.<String>execute(status -> who())).isEqualTo("0 NONE {}");
    }

    @Test
    void outsideATransactionNobodyActs() {
        assertThat(access.as(WORKER, this::who)).isEqualTo("0 NONE {}");
    }

    @Test
    void goingBackToASavepointDoesNotBringBackWhoActedThen() {
        access.as(
                WORKER,
                () -> transaction.execute(status -> {
                    access.asSystem(() -> {
                        who();
                        Object savepoint = status.createSavepoint();
                        access.as(WORKER, this::who);
                        status.rollbackToSavepoint(savepoint);
                    });
                    assertThat(who()).isEqualTo("7 OWN {2,3}");
                    return null;
                }));
    }

    @Test
    void nobodyIsToldOfTwice() throws Exception {
        Connection connection = mock(Connection.class, RETURNS_DEEP_STUBS);
        Connection acting = acting(connection);

        access.asSystem(() -> {
            access.as(WORKER, CurrentActor::get);
            threeStatements(acting);
        });

        verify(connection, times(1)).prepareStatement(startsWith(TOLD));
        acting.commit();
        access.asSystem(() -> threeStatements(acting));
        verify(connection, times(2)).prepareStatement(startsWith(TOLD));
    }

    @Test
    void ofNobodyNothingIsTold() throws Exception {
        Connection connection = mock(Connection.class, RETURNS_DEEP_STUBS);

        threeStatements(acting(connection));

        verify(connection, never()).prepareStatement(startsWith(TOLD));
    }

    private static Connection acting(Connection connection) throws Exception {
        DataSource source = mock(DataSource.class);
        when(source.getConnection()).thenReturn(connection);
        return new ActingDataSource(source).getConnection();
    }

    private static void threeStatements(Connection connection) {
        try {
            connection.prepareStatement("SELECT 1");
            connection.createStatement();
            connection.prepareCall("SELECT 1");
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String who() {
        return sql.queryForObject(WHO, String.class);
    }
}
