package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestCases;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.AnswerRecord;
import org.suprovid.partner.PartnerAnswers;
import org.suprovid.partner.PartnerUse;
import org.suprovid.partner.Partners;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.StaffMember;

/** How each partner answers, counted from the referrals themselves. */
@SystemTest
class PartnerAnswerTests {

    private static final AtomicInteger NEXT = new AtomicInteger(70_000);
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

    @Autowired
    private PartnerAnswers answers;

    @Autowired
    private PartnerUse use;

    @Autowired
    private Partners partners;

    @Autowired
    private Walks walks;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestCases cases;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private RowAccess access;

    @Autowired
    private TransactionTemplate transaction;

    private CaseWalk walk;
    private long partner;
    private long client;

    @BeforeEach
    void aCaseWithALine() {
        walk = walks.somebody().toRound();
        partner = partners.add("ANSWERING_" + NEXT.incrementAndGet(), "A partner", "NGO");
    }

    @Test
    void daysAttendanceAndQualityAreCounted() {
        for (int pair = 0; pair < 2; pair++) {
            finished("SERVED", ISSUED.plusDays(1), 5, 3);
            finished("SERVED", ISSUED.plusDays(3), 3, null);
        }
        finished("SERVED", ISSUED.plusDays(2), 4, 3);
        finished("NOT_SERVED", ISSUED.plusDays(8), null, null);
        finished("NO_SHOW", null, null, null);
        answered("CHECK", ISSUED.plusDays(90));
        finished("CANCELLED", null, null, null);
        finished("ISSUED", null, null, null);

        AnswerRecord record = record(ISSUED);
        assertThat(record.sent()).isEqualTo(8);
        assertThat(record.known()).isEqualTo(7);
        assertThat(record.cameShare()).isEqualTo(86);
        assertThat(record.servedShare()).isEqualTo(71);
        assertThat(record.medianDays()).isEqualTo(2.5);
        assertThat(record.daysToService()).isEqualTo(2.0);
        assertThat(record.quality()).isCloseTo(3.5, within(0.001));
        assertThat(record.isEnough()).isTrue();
    }

    @Test
    void whatTooFewPeopleStandBehindIsNotTold() {
        finished("SERVED", ISSUED.plusDays(1), 5, 3);
        for (int more = 0; more < 4; more++) {
            finished("NO_SHOW", null, null, null);
        }
        AnswerRecord one = record(ISSUED);
        assertThat(one.isEnough()).isTrue();
        assertThat(one.servedShare()).isEqualTo(20);
        assertThat(Stream.of(one.medianDays(), one.daysToService(), one.quality()))
                .as("what one person was served says")
                .containsOnlyNulls();
    }

    @Test
    void onePersonReferredOftenIsOnePerson() {
        client = somebodyElse();
        for (int slip = 0; slip < 6; slip++) {
            insert("SERVED", ISSUED.plusDays(1), 5, 3, true);
        }
        AnswerRecord record = record(ISSUED);
        assertThat(List.of(record.known(), record.people())).containsExactly(6, 1);
        assertThat(record.isEnough()).isFalse();
        assertThat(Stream.of(record.came(), record.served(), record.daysToService(), record.quality()))
                .containsOnlyNulls();
    }

    @Test
    void whatIsLongAgoIsNotCounted() {
        finished("SERVED", ISSUED.plusDays(1), 5, null);
        assertThat(answers.of(List.of(partner), ISSUED.plusDays(1))).isEmpty();
        assertThat(record(ISSUED).isEnough()).as("one result says nothing").isFalse();
    }

    @Test
    void aStrangerCountsTheSameButIsNamedNoSlip() {
        String slip = running();
        StaffMember stranger = staff.supervisor(staff.programme());
        try (var acts = TestStaff.acts(stranger)) {
            PartnerUse.Running running = use.with(partner);
            assertThat(running.all()).isEqualTo(1);
            assertThat(running.seen()).isEmpty();
            assertThat(record(ISSUED).sent()).isEqualTo(1);
        }
        try (var acts = TestStaff.acts(walk.supervisor)) {
            assertThat(use.with(partner).seen())
                    .extracting(PartnerUse.Use::number)
                    .containsExactly(slip);
        }
    }

    private AnswerRecord record(LocalDate since) {
        Map<Long, AnswerRecord> found = answers.of(List.of(partner), since);
        assertThat(found).containsOnlyKeys(partner);
        return found.get(partner);
    }

    /** Each is somebody else's. */
    private void finished(String state, LocalDate received, Integer mark, Integer worker) {
        client = somebodyElse();
        insert(state, received, mark, worker, true);
        if (received != null) {
            answered("COUPON", received);
        }
    }

    private long somebodyElse() {
        return access.asSystem(() -> transaction.execute(tx -> sql.queryForObject(
                "SELECT k.person_id FROM case_file c JOIN card k ON k.id = c.card_id WHERE c.id = ?",
                Long.class,
                cases.open())));
    }

    /** The slip inserted last. */
    private void answered(String channel, LocalDate on) {
        transaction.executeWithoutResult(status -> access.asSystem(() -> sql.update(
                "INSERT INTO visit_report (referral_id, attempt, channel, told_at, came, changed, sealed)"
                        + " SELECT max(r.id), 1, ?, ?::timestamptz, true, true, ''::bytea FROM referral r WHERE r.partner_id = ?",
                channel,
                on + " 12:00",
                partner)));
    }

    private String running() {
        return insert("ISSUED", null, null, null, false);
    }

    private String insert(String state, LocalDate received, Integer mark, Integer worker, boolean finished) {
        String slip = "S-2026-" + NEXT.incrementAndGet();
        String classified = state.equals("SERVED") ? "COMPLETED_PARTIAL" : "COMPLETED_UNKNOWN";
        transaction.executeWithoutResult(status -> access.asSystem(() -> sql.update(
                """
                INSERT INTO referral (slip_number, case_id, card_id, person_id, programme_id, plan_line_id, need_id, service,
                  partner_id, way, responsible_id, issued_at, issued_on, data_consent, feedback_consent, checks_choice,
                  service_state, monitoring_state, received_on, served_on, non_receipt_reason, quality_client, quality_worker,
                  classification, finished_at, document_id, sealed)
                SELECT ?, c.id, c.card_id, coalesce(nullif(?, 0), k.person_id), c.programme_id, l.id, l.need_id, 'LEGAL_ADVICE',
                  ?, 'ACCOMPANIMENT', c.case_manager_id, ?::timestamptz, ?, true, true, 'YES',
                  ?, 'SCHEDULED', ?, ?, ?, ?, ?, ?, ?::timestamptz, 0, ''::bytea
                FROM case_file c
                JOIN card k ON k.id = c.card_id
                JOIN plan_line l ON l.case_id = c.id
                WHERE c.number = ?
                ORDER BY l.id
                LIMIT 1
                """,
                slip,
                client,
                partner,
                ISSUED.toString(),
                ISSUED,
                state,
                received,
                state.equals("SERVED") ? received : null,
                List.of("NOT_SERVED", "NO_SHOW", "CANCELLED").contains(state) ? "OTHER" : null,
                mark,
                worker,
                finished ? classified : null,
                finished ? "2026-06-02" : null,
                walk.number())));
        return slip;
    }
}
