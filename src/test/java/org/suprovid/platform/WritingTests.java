package org.suprovid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.suprovid.SystemTest;

@SystemTest
class WritingTests {

    @Autowired
    JdbcTemplate sql;

    @Test
    void whatOnlyReadsWritesNothing() {
        Writing reading = Writing.of("SELECT c.updated_at, c.id FROM case_file c WHERE c.id = ?");

        assertThat(reading.writes()).isFalse();
        assertThat(reading.isBeside()).isFalse();
    }

    @Test
    void anEventStandsBesideTheRecord() {
        Writing event = Writing.of("INSERT INTO case_event (case_id, at)\n SELECT ?, ? FROM case_event e");

        assertThat(event.isBeside()).isTrue();
        assertThat(event.concerns("SELECT e.at FROM case_event e")).isTrue();
        assertThat(event.concerns("SELECT c.id FROM case_file c")).isFalse();
    }

    @Test
    void everyTableOfAStatementCounts() {
        assertThat(Writing.of("WITH d AS (DELETE FROM draft WHERE id = ?) UPDATE draft SET expires_at = ?")
                        .isBeside())
                .isTrue();
        assertThat(Writing.of("WITH d AS (DELETE FROM draft WHERE id = ?) UPDATE case_file SET stage = ?")
                        .isBeside())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE case_file SET stage = ? WHERE id = ?",
                "SELECT id FROM document WHERE id = ? FOR UPDATE",
                "SELECT id FROM document d WHERE id = ? FOR NO KEY UPDATE OF d SKIP LOCKED",
                "SELECT case_id FROM case_standard WHERE case_id = ? FOR SHARE",
                "INSERT INTO draft (id) VALUES (?) ON CONFLICT (id) DO UPDATE SET saved_at = ?",
                "DELETE FROM identity.person_mark WHERE person_id = ?"
            })
    void everythingElseIsForgottenOfTheWholeRecord(String statement) {
        assertThat(Writing.of(statement).writes()).isTrue();
        assertThat(Writing.of(statement).isBeside()).isFalse();
    }

    /** Otherwise what somebody may see would change with a row of theirs, and the memory would not notice. */
    @Test
    void nobodysAccessDependsOnWhatStandsBeside() {
        for (String table : Writing.BESIDE) {
            String reads = "(from|join)\\s+(\\w+\\.)?" + table + "\\M";
            assertThat(sql.queryForList(
                            "SELECT policyname FROM pg_policies WHERE tablename <> ? AND (qual ~* ? OR with_check ~* ?)",
                            String.class,
                            table,
                            reads,
                            reads))
                    .isEmpty();
            assertThat(sql.queryForList(
                            "SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
                                    + " WHERE n.nspname IN ('public', 'identity') AND p.provolatile <> 'v'"
                                    + " AND p.prosrc ~* ?",
                            String.class,
                            reads))
                    .isEmpty();
        }
    }
}
