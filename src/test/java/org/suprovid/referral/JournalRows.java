package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.SealedJson;
import org.suprovid.platform.Seals;

/** Referrals that are nothing but rows, for tests of what is read from them. */
@Component
public class JournalRows {

    private final JdbcTemplate sql;
    private final RowAccess access;
    private final SealedJson sealed;
    private final Seals seals;

    JournalRows(JdbcTemplate sql, RowAccess access, SealedJson sealed, Seals seals) {
        this.seals = seals;
        this.sql = sql;
        this.access = access;
        this.sealed = sealed;
    }

    /** A referral of this case that has ended; begin with {@link #of} and change what matters. */
    public static class Draft {
        final Map<String, Object> columns = new LinkedHashMap<>();
        ReferralWords words = ReferralWords.NONE;

        public Draft with(String column, Object value) {
            columns.put(column, value);
            return this;
        }

        public Draft saying(ReferralWords said) {
            words = said;
            return this;
        }

        public Draft served(LocalDate on) {
            return with("service_state", "SERVED")
                    .with("received_on", on)
                    .with("served_on", on)
                    .with("classification", "COMPLETED_PARTIAL");
        }
    }

    public static Draft on(LocalDate day) {
        return new Draft()
                .with("issued_on", day)
                .with(
                        "issued_at",
                        day.atTime(10, 0).atZone(ZoneId.of("Europe/Kyiv")).toOffsetDateTime())
                .with("service_state", "ISSUED")
                .with("classification", "COMPLETED_UNKNOWN");
    }

    /** Writes the row for a case whose plan is agreed; returns its id. */
    @Transactional
    public long of(CaseWalk walk, Draft draft) {
        return access.asSystem(() -> insert(walk, draft));
    }

    /** One a day, back from a day. */
    @Transactional
    public void many(CaseWalk walk, int count, LocalDate last) {
        access.asSystem(() -> {
            for (int i = 0; i < count; i++) {
                insert(walk, on(last.minusDays(i)));
            }
        });
    }

    private long insert(CaseWalk walk, Draft draft) {
        long id = sql.queryForObject("SELECT nextval('referral_seq')", Long.class);
        Map<String, Object> row = new LinkedHashMap<>(sql.queryForMap(
                "SELECT c.id AS case_id, c.card_id, d.person_id, c.programme_id, l.id AS plan_line_id, l.need_id,"
                        + " c.case_manager_id AS responsible_id FROM case_file c JOIN card d ON d.id = c.card_id"
                        + " JOIN plan_line l ON l.case_id = c.id WHERE c.number = ? AND l.need_id IS NOT NULL"
                        + " ORDER BY l.id LIMIT 1",
                walk.number()));
        row.put("id", id);
        row.put("slip_number", "S-" + draft.columns.get("issued_on").toString().substring(0, 4) + "-T" + id);
        row.put("service", "PSYCHOLOGIST");
        row.put("partner_id", sql.queryForObject("SELECT min(id) FROM partner", Long.class));
        row.put("way", "ACCOMPANIMENT");
        row.put("data_consent", true);
        row.put("feedback_consent", true);
        row.put("checks_choice", "YES");
        row.put("monitoring_state", "FINISHED");
        row.put("finished_at", java.sql.Timestamp.from(Instant.now()));
        row.put("document_id", 1L);
        row.putAll(draft.columns);
        row.put("sealed", sealed.seal((Long) row.get("person_id"), draft.words, "referral " + id));
        sql.update(
                "INSERT INTO referral (" + String.join(", ", row.keySet()) + ") VALUES (" + "?, ".repeat(row.size() - 1)
                        + "?)",
                row.values().toArray());
        return id;
    }

    /** A row of another table, such as a check. */
    @Transactional
    public void also(String insert, Object... values) {
        access.asSystem(() -> sql.update(insert, values));
    }

    /** Destroys the key of the person, as erasing does. */
    @Transactional
    public void erase(CaseWalk walk) {
        access.asSystem(() -> seals.erase(sql.queryForObject(
                "SELECT d.person_id FROM case_file c JOIN card d ON d.id = c.card_id WHERE c.number = ?",
                Long.class,
                walk.number())));
    }

    @Transactional
    public String slip(long id) {
        return access.asSystem(
                () -> sql.queryForObject("SELECT slip_number FROM referral WHERE id = ?", String.class, id));
    }

    @Transactional
    public String card(CaseWalk walk) {
        return access.asSystem(() -> sql.queryForObject(
                "SELECT d.number FROM case_file c JOIN card d ON d.id = c.card_id WHERE c.number = ?",
                String.class,
                walk.number()));
    }
}
