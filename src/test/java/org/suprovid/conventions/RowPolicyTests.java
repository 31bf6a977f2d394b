package org.suprovid.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.suprovid.SystemTest;

/** A table about clients has its row policy, also one that comes tomorrow (design §6). */
@SystemTest
class RowPolicyTests {

    /** Whatever hangs on a person, a card, a case, a request or a referral, over however many tables. */
    private static final String ABOUT_CLIENTS =
            """
            WITH RECURSIVE about AS (
              SELECT 'identity.person'::regclass::oid AS id
              UNION
              SELECT f.conrelid FROM pg_constraint f JOIN about ON f.confrelid = about.id WHERE f.contype = 'f')
            SELECT id FROM about
            UNION
            SELECT a.attrelid
            FROM pg_attribute a
            JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
            WHERE c.relnamespace IN ('public'::regnamespace, 'identity'::regnamespace)
              AND c.relname NOT LIKE 'act\\_%'
              AND NOT a.attisdropped
              AND (a.attname ~ '^(person|card|case|request|referral|line|plan|need|document|deadline)_id$'
                   OR a.attname ~ 'sealed')
            """;

    /** Written by everybody, read by administrators only: who read what must not be hidden from the one who checks it. */
    private static final List<String> WITHOUT = List.of("access_log");

    @Autowired
    JdbcTemplate sql;

    @Test
    void everyTableAboutClientsHasItsRowPolicy() {
        List<String> open = sql.queryForList(
                "SELECT c.oid::regclass::text FROM pg_class c WHERE c.oid IN (" + ABOUT_CLIENTS
                        + ") AND (NOT c.relrowsecurity OR NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))"
                        + " ORDER BY 1",
                String.class);
        assertThat(open).containsExactlyInAnyOrderElementsOf(WITHOUT);
    }

    @Test
    void thePoliciesAreLookedForWhereClientsAre() {
        assertThat(sql.queryForList(
                        "SELECT c.oid::regclass::text FROM pg_class c WHERE c.oid IN (" + ABOUT_CLIENTS + ")",
                        String.class))
                .contains("identity.person", "card", "case_file", "need", "plan_line", "document", "referral_check")
                .doesNotContain("standard", "staff", "partner");
    }

    /** A sub-query may be answered by reading the whole other table: a page would grow with the caseload. */
    @Test
    void policiesAskFunctionsRowByRow() {
        assertThat(sql.queryForList(
                        "SELECT polrelid::regclass || ' ' || polname FROM pg_policy WHERE"
                                + " pg_get_expr(polqual, polrelid) LIKE '%SELECT%' ORDER BY 1",
                        String.class))
                .isEmpty();
    }

    /** Policies bind neither the owner of a table nor who may pass by them. */
    @Test
    void theApplicationIsBoundByThem() {
        assertThat(sql.queryForObject(
                        "SELECT count(*) FROM pg_class c JOIN pg_roles r ON r.rolname = current_user"
                                + " WHERE c.relrowsecurity AND (r.rolbypassrls OR r.rolsuper OR c.relowner = r.oid)",
                        Long.class))
                .isZero();
    }
}
