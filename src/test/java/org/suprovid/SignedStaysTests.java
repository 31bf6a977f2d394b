package org.suprovid;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.RowAccess;

/** What was signed or closed cannot be changed or taken away, whatever the application tries (R-DOC-91, R-CONF-13). */
@SystemTest
class SignedStaysTests {

    @Autowired
    private Walks walks;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private RowAccess access;

    @Autowired
    private TransactionTemplate transaction;

    private long file;

    @BeforeEach
    void aClosedCase() {
        CaseWalk walk = walks.somebody()
                .toRound()
                .finish(
                        "UserTask_RecordLineResult",
                        Map.of("means", List.of(Map.of("item", "SYRINGE", "quantity", 10))))
                .finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"))
                .leave("OTHER", "NO", "NO");
        file = asSystem(
                () -> sql.queryForObject("SELECT id FROM case_file WHERE number = ?", Long.class, walk.number()));
    }

    @Test
    void theDatabaseRefusesToChangeOrTakeAwayWhatWasSigned() {
        refused("UPDATE document SET signed_at = now() WHERE case_id = %d", "document_signed_stays");
        refused("UPDATE document SET case_id = NULL WHERE case_id = %d", "document_signed_stays");
        refused("UPDATE document SET card_id = NULL, subject = 'other' WHERE case_id = %d", "document_signed_stays");
        refused("UPDATE document SET deployment_id = 'other' WHERE case_id = %d", "document_signed_stays");
        refused("DELETE FROM document WHERE case_id = %d", "permission denied");
        refused("DELETE FROM contact WHERE case_id = %d", "permission denied");
        refused("DELETE FROM closure WHERE case_id = %d", "permission denied");
        refused("DELETE FROM case_file WHERE id = %d", "permission denied");
        refused("UPDATE closure SET solved = true WHERE case_id = %d", "closure_signed_stays");
        refused("UPDATE case_file SET status = 'OPEN', closed_at = NULL WHERE id = %d", "case_stays_closed");
        refused("UPDATE case_file SET outcome = 'DIED' WHERE id = %d", "case_stays_closed");
        refused(
                "UPDATE means_given SET quantity = 1 WHERE line_id IN (SELECT id FROM plan_line WHERE case_id = %d)",
                "means_given_stays");
        refused(
                "DELETE FROM means_given WHERE line_id IN (SELECT id FROM plan_line WHERE case_id = %d)",
                "means_given_stays");
    }

    private void refused(String statement, String because) {
        assertThatThrownBy(() -> asSystem(() -> sql.update(statement.formatted(file))))
                .as(statement)
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(because);
    }

    private <T> T asSystem(java.util.function.Supplier<T> step) {
        return transaction.execute(status -> access.asSystem(step));
    }
}
