package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.referral.JournalRows.on;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** A page of the journal reads about what it shows, whatever it is narrowed to and however many rows there are (R-REF-25). */
@SystemTest
class JournalPlanTests {

    private static final int MANY = 8_000;
    private static final int PAGE = 31;
    /** Index pages and the row itself of each referral, with room; all rows of the programme would be thousands. */
    private static final long MOST = 20L * PAGE;

    @Autowired
    Walks walks;

    @Autowired
    JournalRows rows;

    @Autowired
    Records records;

    @Autowired
    SqlSessionFactory mappers;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ObjectMapper json;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    FlywayConnectionDetails owner;

    private CaseWalk karina;
    private long template;

    @BeforeEach
    void somebodyWithAPlan() {
        karina = walks.somebody().toRound();
        template = rows.of(karina, on(LocalDate.of(2020, 1, 1)));
    }

    @AfterEach
    void onlySomebody() throws SQLException {
        owner("DELETE FROM deadline WHERE process_instance_id = 'journal-plan'");
        owner("DELETE FROM referral WHERE slip_number LIKE 'PLAN-%'");
        owner("DELETE FROM partner WHERE code = 'JOURNAL_PLAN'");
    }

    @Test
    void aPageReadsWhatItShows() throws SQLException {
        manyMore();
        long partner = Long.parseLong(records.rows("SELECT id FROM partner WHERE code = 'JOURNAL_PLAN'")
                .get(0));
        for (JournalPlace after : new JournalPlace[] {null, new JournalPlace(LocalDate.of(2015, 6, 1), 0)}) {
            assertThat(read(filter(null, null), after)).as("all").isLessThan(MOST);
            assertThat(read(filter(partner, null), after)).as("one partner").isLessThan(MOST);
            assertThat(read(filter(null, true), after)).as("a check overdue").isLessThan(MOST);
            assertThat(read(filter(partner, true), after)).as("both").isLessThan(2 * MOST);
        }
    }

    /** One a day back from 2020 and over again; every second of another partner; every third has two checks overdue. */
    private void manyMore() throws SQLException {
        owner("INSERT INTO partner (code, name, kind) VALUES ('JOURNAL_PLAN', 'Інший', 'STATE')");
        owner("INSERT INTO referral (id, slip_number, case_id, card_id, person_id, programme_id, plan_line_id, need_id,"
                + " service, partner_id, way, responsible_id, issued_at, issued_on, data_consent, feedback_consent,"
                + " checks_choice, service_state, monitoring_state, classification, finished_at, document_id, sealed)"
                + " SELECT nextval('referral_seq'), 'PLAN-' || n, r.case_id, r.card_id, r.person_id, r.programme_id,"
                + " r.plan_line_id, r.need_id, r.service, CASE WHEN n % 2 = 0 THEN p.id ELSE r.partner_id END, r.way,"
                + " r.responsible_id, r.issued_at, r.issued_on - n % 3000, true, true, 'YES', r.service_state,"
                + " r.monitoring_state, r.classification, now(), 1, r.sealed FROM referral r JOIN partner p ON p.code ="
                + " 'JOURNAL_PLAN' CROSS JOIN generate_series(1, " + MANY + ") n WHERE r.id = " + template);
        owner(
                "INSERT INTO deadline (code, case_id, subject, process_instance_id, anchor, anchor_event, due_at, overdue_at,"
                        + " state, overdue_since, standard_version_id, working) SELECT c.code, r.case_id, r.id::text,"
                        + " 'journal-plan', now(), 'SLIP_ISSUED', now(), now(), 'OPEN', now(), (SELECT min(id) FROM"
                        + " standard_version), '{}' FROM referral r CROSS JOIN (VALUES ('REF_CHECK_1M'), ('REF_CHECK_3M')) AS c"
                        + " (code) WHERE r.slip_number LIKE 'PLAN-%' AND (r.issued_on - DATE '2020-01-01') % 3 = 0");
        owner("VACUUM ANALYZE referral, late_check");
    }

    private void owner(String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                Statement step = connection.createStatement()) {
            step.execute(statement);
        }
    }

    private static JournalFilter filter(Long partner, Boolean overdue) {
        return new JournalFilter(null, null, partner, null, null, null, null, overdue);
    }

    /** Blocks of eight kilobytes that were read for one page. */
    private long read(JournalFilter filter, JournalPlace after) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("filter", filter);
        asked.put("programmes", Set.copyOf(karina.supervisor.programmes()));
        asked.put("me", karina.supervisor.id());
        asked.put("after", after);
        asked.put("size", PAGE);
        JsonNode plan = karina.as(karina.supervisor, () -> transaction.execute(status -> plan(asked)));
        assertThat(plan.at("/Plan/Actual Rows").asInt()).isEqualTo(PAGE);
        return plan.at("/Plan/Shared Hit Blocks").asLong()
                + plan.at("/Plan/Shared Read Blocks").asLong();
    }

    private JsonNode plan(Map<String, Object> asked) {
        Configuration mapping = mappers.getConfiguration();
        BoundSql query = mapping.getMappedStatement(JournalMapper.class.getName() + ".seen")
                .getBoundSql(asked);
        Object[] given = query.getParameterMappings().stream()
                .map(parameter -> value(mapping, query, parameter, asked))
                .toArray();
        List<String> plan = sql.queryForList(
                "EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) " + query.getSql(), String.class, given);
        try {
            return json.readTree(plan.get(0)).get(0);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(
            Configuration mapping, BoundSql query, ParameterMapping parameter, Map<String, Object> asked) {
        String name = parameter.getProperty();
        return query.hasAdditionalParameter(name)
                ? query.getAdditionalParameter(name)
                : mapping.newMetaObject(asked).getValue(name);
    }
}
