package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mybatis.spring.MyBatisSystemException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.thymeleaf.exceptions.TemplateInputException;

class DatabaseTroubleTests {

    @ParameterizedTest
    @CsvSource({
        "53100, FULL", "53000, BUSY", "53200, BUSY", "53300, BUSY", "53400, BUSY",
        "08001, GONE", "08006, GONE", "57P01, GONE", "57P02, GONE", "57P03, GONE"
    })
    void theStateTellsTheTrouble(String state, DatabaseTrouble trouble) {
        var wrapped = new IllegalStateException(new RuntimeException(new SQLException("said", state)));
        assertThat(DatabaseTrouble.behind(wrapped)).contains(trouble);
    }

    /** As the server sends it when a quota is used up: with no state for it. */
    @ParameterizedTest
    @CsvSource({"mdzeroextend, FULL", "mdextend, FULL", "mdread,"})
    void whoCannotGrowATableHasNoRoom(String routine, DatabaseTrouble trouble) {
        String sent = String.join("\0", "SERROR", "CXX000", "MDisk quota exceeded", "Fmd.c", "R" + routine, "");
        var failure = new PSQLException(new ServerErrorMessage(sent));
        assertThat(DatabaseTrouble.behind(failure)).isEqualTo(Optional.ofNullable(trouble));
    }

    @Test
    void aPoolThatFindsNoConnectionMeansGone() {
        assertThat(DatabaseTrouble.behind(new SQLTransientConnectionException("timed out")))
                .contains(DatabaseTrouble.GONE);
    }

    /** As pool, driver, Spring, MyBatis and the engine wrap one lost connection, wherever it is noticed. */
    static Stream<Throwable> lostConnections() {
        SQLException killed = new SQLException("terminating connection", "57P01");
        var inTheStatement = new DataAccessResourceFailureException("query", killed);
        var rollbackFailed = new TransactionSystemException("JDBC rollback failed", new SQLException("closed"));
        rollbackFailed.initApplicationException(inTheStatement);
        var atTheCommit = new TransactionSystemException("JDBC commit failed", killed);
        var secondOfABatch = new BatchUpdateException();
        secondOfABatch.setNextException(killed);
        var whileClosing = new IllegalStateException("view");
        whileClosing.addSuppressed(inTheStatement);
        return Stream.of(
                inTheStatement,
                rollbackFailed,
                atTheCommit,
                secondOfABatch,
                whileClosing,
                new UncategorizedSQLException("query", null, killed),
                new CannotCreateTransactionException("no connection"),
                new TransientDataAccessResourceException("no connection"),
                new DataAccessResourceFailureException("no connection"),
                new ProcessEngineException(new PersistenceException(killed)),
                new MyBatisSystemException("statement", new PersistenceException(inTheStatement)),
                new InternalAuthenticationServiceException("sign-in", rollbackFailed),
                new ServletException(new TemplateInputException("page", rollbackFailed)),
                new IOException(rollbackFailed));
    }

    @ParameterizedTest
    @MethodSource("lostConnections")
    void aLostConnectionIsFoundInWhateverItIsWrapped(Throwable failure) {
        assertThat(DatabaseTrouble.behind(failure)).contains(DatabaseTrouble.GONE);
    }

    @Test
    void theStateSaysMoreThanItsWrapping() {
        assertThat(DatabaseTrouble.behind(
                        new DataAccessResourceFailureException("insert", new SQLException("full", "53100"))))
                .contains(DatabaseTrouble.FULL);
    }

    @Test
    void causesThatGoInACircleEnd() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));
        assertThat(DatabaseTrouble.behind(one)).isEmpty();
    }

    @Test
    void otherFailuresAreNotTheDatabases() {
        assertThat(DatabaseTrouble.behind(new SQLException("unique", "23505"))).isEmpty();
        assertThat(DatabaseTrouble.behind(new SQLException("cancelled", "57014")))
                .isEmpty();
        assertThat(DatabaseTrouble.behind(new IllegalStateException("ours"))).isEmpty();
    }
}
