package org.suprovid.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.fixtures.OperatorsDatabase;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.SealedJson;
import org.suprovid.platform.Seals;

/** Referrals of the last three years over a caseload, each with sealed words and its four checks; some checks are overdue. */
@TestComponent
class ReferralRows {

    private static final int BATCH = 2_000;
    private static final int MOST = 900;
    private static final int DAYS = 1_000;
    private static final Map<String, String> WORDS = Map.of(
            "servedBy", "Іванова С. В.",
            "servedByPosition", "психолог",
            "result", "Розмова відбулася, домовлено про наступну зустріч",
            "tactics", "Вирішено звернутися до програми підтримки");
    private static final String INSERT =
            "INSERT INTO referral (id, slip_number, case_id, card_id, person_id, programme_id,"
                    + " plan_line_id, need_id, service, partner_id, way, responsible_id, issued_at, issued_on, data_consent,"
                    + " feedback_consent, checks_choice, service_state, monitoring_state, classification, received_on, served_on,"
                    + " non_receipt_reason, finished_at, document_id, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACCOMPANIMENT', ?,"
                    + " ?::date, ?::date, true, true, 'YES', ?, 'FINISHED', ?, ?::date, ?::date, ?, now(), 1, ?)";
    private final Seals seals;
    private final SealedJson sealed;
    private final TransactionTemplate transaction;
    private int rows;

    ReferralRows(Seals seals, SealedJson sealed, TransactionTemplate transaction) {
        this.seals = seals;
        this.sealed = sealed;
        this.transaction = transaction;
    }

    private record Line(long id, long caseId, long card, long person, long programme, long need, long manager) {}

    /** Grows to so many referrals. */
    void growTo(OperatorsDatabase server, int wanted) throws SQLException {
        try (Connection owner = server.connect();
                var acting = CurrentActor.bind(Actor.SYSTEM)) {
            List<Line> lines = lines(owner);
            List<Long> partners = partners(owner);
            // neighbours belong to the same people, whose keys are then at hand
            int chunks = Math.max(1, (wanted - rows) / BATCH);
            for (int chunk = 0; chunk < chunks; chunk++) {
                int from = lines.size() * chunk / chunks;
                int to = Math.max(
                        from + 1, Math.min(lines.size(), Math.min(from + MOST, lines.size() * (chunk + 1) / chunks)));
                List<Line> some = lines.subList(from, to);
                int many = chunk == chunks - 1 ? wanted - rows : BATCH;
                transaction.executeWithoutResult(status -> insert(owner, some, partners, many));
                rows += many;
            }
            checks(owner);
        }
    }

    private void insert(Connection owner, List<Line> lines, List<Long> partners, int many) {
        seals.ready(lines.stream().map(Line::person).distinct().toList());
        try (PreparedStatement insert = owner.prepareStatement(INSERT)) {
            for (int i = 1; i <= many; i++) {
                add(insert, rows + i, lines.get(i % lines.size()), partners.get((rows + i) % partners.size()));
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(PreparedStatement insert, int n, Line line, long partner) throws SQLException {
        LocalDate day = LocalDate.now().minusDays(n * 7919L % DAYS);
        boolean served = n % 10 < 7;
        insert.setLong(1, n);
        insert.setString(2, "S-" + day.getYear() + "-" + n);
        insert.setLong(3, line.caseId());
        insert.setLong(4, line.card());
        insert.setLong(5, line.person());
        insert.setLong(6, line.programme());
        insert.setLong(7, line.id());
        insert.setLong(8, line.need());
        insert.setString(9, n % 3 == 0 ? "LEGAL_ADVICE" : n % 500 == 1 ? "GYNAECOLOGIST" : "PSYCHOLOGIST");
        insert.setLong(10, partner);
        insert.setLong(11, line.manager());
        insert.setString(12, day.toString());
        insert.setString(13, day.toString());
        insert.setString(14, served ? "SERVED" : n % 10 < 9 ? "NO_SHOW" : "ISSUED");
        insert.setString(
                15, served ? "COMPLETED_PARTIAL" : n % 10 < 9 ? "COMPLETED_NOT_RECEIVED" : "COMPLETED_UNKNOWN");
        insert.setString(16, served ? day.plusDays(1).toString() : null);
        insert.setString(17, served ? day.plusDays(1).toString() : null);
        insert.setString(18, n % 10 == 7 || n % 10 == 8 ? "TRANSPORT" : null);
        insert.setBytes(19, sealed.seal(line.person(), WORDS, "referral " + n));
        insert.addBatch();
    }

    /** Three of four checks made, an attempt for every tenth; one referral in a thousand has a check overdue. */
    private static void checks(Connection owner) throws SQLException {
        run(
                owner,
                "INSERT INTO referral_check (referral_id, code, result, made_on, way, offers, staff_id, document_id,"
                        + " resolved_at, change_code) SELECT r.id, c.code, CASE WHEN c.code = 'REF_CHECK_3M' THEN 'MISSED' ELSE"
                        + " 'DONE' END, r.issued_on, 'PHONE', '{NONE_NEEDED}', r.responsible_id, 1, r.issued_at + c.after,"
                        + " NULL FROM referral r CROSS JOIN (VALUES ('REF_CHECK_0', interval '2 hours'), ('REF_CHECK_1W',"
                        + " interval '7 days'), ('REF_CHECK_1M', interval '1 month'), ('REF_CHECK_3M', interval '3 months'))"
                        + " AS c (code, after) WHERE NOT EXISTS (SELECT 1 FROM referral_check k WHERE k.referral_id = r.id)");
        run(
                owner,
                "INSERT INTO check_attempt (check_id, made_on, way, staff_id, recorded_at, document_id) SELECT k.id,"
                        + " k.made_on, 'PHONE', k.staff_id, k.resolved_at - interval '1 hour', k.id FROM referral_check k"
                        + " WHERE k.id % 10 = 0 AND NOT EXISTS (SELECT 1 FROM check_attempt a WHERE a.check_id = k.id)");
        run(
                owner,
                "INSERT INTO deadline (code, case_id, subject, process_instance_id, anchor, anchor_event, due_at, overdue_at,"
                        + " state, overdue_since, standard_version_id, working) SELECT 'REF_CHECK_3M', r.case_id, r.id::text,"
                        + " 'none', r.issued_at, 'SLIP_ISSUED', now(), now(), 'OPEN', now(), (SELECT min(id) FROM"
                        + " standard_version), '{}' FROM referral r WHERE r.id % 1000 = 0 AND NOT EXISTS (SELECT 1 FROM deadline"
                        + " d WHERE d.case_id = r.case_id AND d.code = 'REF_CHECK_3M' AND d.subject = r.id::text)");
        run(owner, "VACUUM ANALYZE referral, referral_check, check_attempt, deadline");
    }

    private static List<Line> lines(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT l.id, l.case_id, c.card_id, k.person_id, c.programme_id,"
                                + " l.need_id, c.case_manager_id FROM plan_line l JOIN case_file c ON c.id = l.case_id JOIN card k ON"
                                + " k.id = c.card_id WHERE l.need_id IS NOT NULL ORDER BY k.person_id, l.id")) {
            List<Line> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(new Line(
                        rows.getLong(1),
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getLong(4),
                        rows.getLong(5),
                        rows.getLong(6),
                        rows.getLong(7)));
            }
            return lines;
        }
    }

    private static List<Long> partners(Connection owner) throws SQLException {
        run(
                owner,
                "INSERT INTO partner (code, name, kind) SELECT 'BENCH_' || n, 'Центр соціальних послуг № ' || n, 'STATE'"
                        + " FROM generate_series(1, 200) n ON CONFLICT DO NOTHING");
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM partner ORDER BY id")) {
            List<Long> partners = new ArrayList<>();
            while (rows.next()) {
                partners.add(rows.getLong(1));
            }
            return partners;
        }
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
