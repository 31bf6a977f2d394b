package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;

/** A connection that the server ends in the middle of the work is known as that, wherever it is noticed. */
@SystemTest
class LostConnectionTests {

    private static final String END = "SELECT pg_terminate_backend(pg_backend_pid())";

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RowAccess access;

    @Autowired
    ManagementService engine;

    @Autowired
    RuntimeService running;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Test
    void outsideATransaction() {
        assertThatItIsKnown(() -> sql.execute(END));
    }

    @Test
    void inAStatementWhoseTransactionCannotBeRolledBackEither() {
        assertThatItIsKnown(() -> transaction.executeWithoutResult(status -> sql.execute(END)));
    }

    @Test
    void atTheNextStatement() {
        assertThatItIsKnown(() -> transaction.executeWithoutResult(status -> {
            end();
            sql.execute("SELECT 1");
        }));
    }

    @Test
    void whereItIsToldWhoActs() {
        assertThatItIsKnown(() -> transaction.executeWithoutResult(status -> {
            end();
            access.asSystem(() -> sql.execute("SELECT 1"));
        }));
    }

    @Test
    void atTheCommit() {
        assertThatItIsKnown(() -> transaction.executeWithoutResult(status -> end()));
    }

    @Test
    void inTheEngine() {
        assertThatItIsKnown(() -> transaction.executeWithoutResult(status -> {
            end();
            running.createProcessInstanceQuery().count();
        }));
    }

    @Test
    void inACommandOfTheEngines() {
        assertThatItIsKnown(() -> configuration.getCommandExecutorTxRequired().execute(context -> {
            end();
            return engine.getProperties();
        }));
    }

    /** Whoever calls pays no heed to the failure and goes on. */
    private void end() {
        assertThat(catchThrowable(() -> sql.execute(END))).isInstanceOf(DataAccessException.class);
    }

    private static void assertThatItIsKnown(Runnable work) {
        Throwable failure = catchThrowable(work::run);
        assertThat(DatabaseTrouble.behind(failure)).as("%s", failure).contains(DatabaseTrouble.GONE);
    }
}
