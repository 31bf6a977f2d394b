package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.fixtures.TestStaff.acts;
import static org.suprovid.referral.JournalRows.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.StatementCount;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.Partners;
import org.suprovid.platform.Problem;
import org.suprovid.platform.Slice;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** The journal is a view over referrals, seen by those who may see them (R-REF-25, R-REF-27, SC-06). */
@SystemTest
class JournalTests {

    private static final Locale EN = Locale.ENGLISH;
    private static final Locale RU = Locale.forLanguageTag("ru");
    private static final Locale UK = Locale.forLanguageTag("uk");
    private static final JournalFilter ALL = new JournalFilter(null, null, null, null, null, null, null, null);
    private static final JournalFilter OVERDUE = new JournalFilter(null, null, null, null, null, null, null, true);
    private static final LocalDate DAY = LocalDate.of(2004, 8, 12);

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    Partners partners;

    @Autowired
    JournalRows rows;

    @Autowired
    Journal journal;

    @Autowired
    Records records;

    @Autowired
    StatementCount statements;

    private CaseWalk karina;

    @BeforeEach
    void somebodyWithAPlan() {
        karina = walks.somebody().toRound();
    }

    @Test
    void theSampleRowComesOutAsInTheBook() {
        sampleRow(new ReferralWords(
                null,
                null,
                null,
                "Иванова С. В.",
                "psychologist",
                null,
                "client decided to ask for the rehabilitation programme",
                null));
        assertThat(only(EN).texts())
                .containsExactly(
                        "12.08.04",
                        "КУ4568",
                        "Psychologist’s consultation",
                        "Центр социальных служб для детей, семьи и молодёжи",
                        "received by psychologist Иванова С. В., 13.08.2004",
                        "client decided to ask for the rehabilitation programme; visit to be checked 15.08.04",
                        "Социальный работник Володин А.");
    }

    @Test
    void theSampleRowReadsInRussianWordForWord() {
        sampleRow(new ReferralWords(
                null,
                null,
                null,
                null,
                null,
                "Принят психологом Ивановой С. В.",
                "Клиентом принято решение об обращении в программу реабилитации.",
                null));
        assertThat(only(RU).texts())
                .containsExactly(
                        "12.08.04",
                        "КУ4568",
                        "Консультация психолога",
                        "Центр социальных служб для детей, семьи и молодёжи",
                        "Принят психологом Ивановой С. В., 13.08.2004",
                        "Клиентом принято решение об обращении в программу реабилитации. Контроль визита 15.08.04",
                        "Социальный работник Володин А.");
    }

    private void sampleRow(ReferralWords words) {
        long programme = karina.manager.programmes().iterator().next();
        StaffMember volodin = staff.member("volodin", "Володин А.", "ru", programme, Role.CASE_MANAGER);
        rows.also("UPDATE staff SET position = 'Социальный работник' WHERE id = ?", volodin.id());
        // another run of this test may have used the number
        rows.also("UPDATE card SET number = number || '-' || id WHERE number = 'КУ4568'");
        rows.also(
                "UPDATE card SET number = 'КУ4568' WHERE id = (SELECT card_id FROM case_file WHERE number = ?)",
                karina.number());
        long centre =
                partners.add("CENTRE_" + volodin.id(), "Центр социальных служб для детей, семьи и молодёжи", "STATE");
        long id = rows.of(
                karina,
                on(DAY).served(DAY.plusDays(1))
                        .with("partner_id", centre)
                        .with("responsible_id", volodin.id())
                        .saying(words));
        rows.also(
                "INSERT INTO control_visit (referral_id, visit_on, set_by, set_at) VALUES (?, '2004-08-15', ?, now())",
                id,
                volodin.id());
    }

    @Test
    void whatCameOfItIsSaidWhateverItWas() {
        ReferralWords served = new ReferralWords(null, null, null, "Мельник О.", "юрист", "позов подано", null, null);
        rows.of(karina, on(DAY).served(DAY).saying(served));
        rows.of(karina, on(DAY.plusDays(1)).with("service_state", "RECEIVED").with("received_on", DAY));
        rows.of(
                karina,
                on(DAY.plusDays(2))
                        .with("service_state", "NO_SHOW")
                        .with("classification", "COMPLETED_NOT_RECEIVED")
                        .with("non_receipt_reason", "TRANSPORT"));
        rows.of(karina, on(DAY.plusDays(3)));
        assertThat(all(ALL, UK))
                .extracting(JournalLine::result)
                .containsExactly(
                        "Чекаємо на відповідь",
                        "Візит не відбувся: Немає транспорту",
                        "Партнер прийняв, 12.08.2004",
                        "Прийом: юрист Мельник О., 12.08.2004. позов подано");
    }

    @Test
    void oneSeesOnesOwnAndTheProgrammeOnesProgramme() {
        long id = rows.of(karina, on(DAY));
        long programme = karina.manager.programmes().iterator().next();
        StaffMember colleague = staff.caseManager(programme);
        assertThat(seenBy(karina.manager)).hasSize(1);
        assertThat(seenBy(karina.supervisor)).hasSize(1);
        assertThat(seenBy(colleague)).isEmpty();
        assertThat(seenBy(staff.supervisor(staff.programme()))).isEmpty();
        rows.also("UPDATE referral SET responsible_id = ? WHERE id = ?", colleague.id(), id);
        assertThat(seenBy(colleague)).extracting(JournalLine::slip).containsExactly(rows.slip(id));
        assertThat(seenBy(karina.manager)).hasSize(1);
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        for (int i = 0; i < 7; i++) {
            rows.of(karina, on(DAY.plusDays(i / 2)));
        }
        List<String> seen = new ArrayList<>();
        try (var acting = acts(karina.manager)) {
            String after = null;
            do {
                Slice<JournalLine> page = journal.page(ALL, after, 3, EN);
                page.rows().forEach(line -> seen.add(line.slip()));
                after = page.next();
            } while (after != null);
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void itIsNarrowedToWhatOneAsksFor() {
        long programme = karina.manager.programmes().iterator().next();
        long other = partners.add("OTHER_" + programme, "Інший партнер", "STATE");
        long late = rows.of(karina, on(DAY).with("partner_id", other));
        rows.of(karina, on(DAY.plusDays(9)).served(DAY.plusDays(10)).with("service", "LEGAL_ADVICE"));
        overdue(late, "REF_CHECK_1W");
        String first = rows.slip(late);
        assertThat(narrowed(new JournalFilter(programme, null, other, null, null, null, null, null)))
                .containsExactly(first);
        assertThat(narrowed(new JournalFilter(null, null, null, null, null, null, null, true)))
                .containsExactly(first);
        assertThat(narrowed(new JournalFilter(null, null, null, null, null, DAY, DAY.plusDays(8), null)))
                .containsExactly(first);
        assertThat(narrowed(new JournalFilter(null, karina.manager.id(), null, "PSYCHOLOGIST", null, null, null, null)))
                .containsExactly(first);
        assertThat(narrowed(new JournalFilter(null, null, null, null, ServiceState.SERVED, null, null, null)))
                .hasSize(1)
                .doesNotContain(first);
        assertThat(narrowed(new JournalFilter(programme + 1, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void whoseChecksAreOverdueStandsThereOnceUntilTheyAreMade() {
        long late = rows.of(karina, on(DAY));
        rows.of(karina, on(DAY.plusDays(1)));
        overdue(late, "REF_CHECK_1W");
        overdue(late, "REF_CHECK_1M");
        overdue(rows.of(karina, on(DAY.plusDays(2))), "REF_CONTROL_VISIT");
        assertThat(narrowed(OVERDUE)).containsExactly(rows.slip(late));
        rows.also("UPDATE deadline SET state = 'MET' WHERE code = 'REF_CHECK_1W' AND subject = ?", "" + late);
        assertThat(narrowed(OVERDUE)).containsExactly(rows.slip(late));
        rows.also("UPDATE deadline SET overdue_since = NULL WHERE code = 'REF_CHECK_1M' AND subject = ?", "" + late);
        assertThat(narrowed(OVERDUE)).isEmpty();
    }

    /** What goes on in another programme is late there. */
    @Test
    void whatIsTakenAlongIsOverdueWhereItGoesOn() {
        CaseWalk next = walks.somebody().toRound();
        long late = rows.of(karina, on(DAY));
        overdue(late, "REF_CHECK_1W");
        rows.also(
                "UPDATE referral r SET case_id = c.id, programme_id = c.programme_id, responsible_id = c.case_manager_id"
                        + " FROM case_file c WHERE c.number = ? AND r.id = ?",
                next.number(),
                late);
        rows.also(
                "UPDATE deadline SET case_id = (SELECT id FROM case_file WHERE number = ?) WHERE subject = ? AND code ="
                        + " 'REF_CHECK_1W'",
                next.number(),
                "" + late);
        assertThat(narrowed(OVERDUE)).isEmpty();
        try (var acting = acts(next.supervisor)) {
            assertThat(journal.page(OVERDUE, null, 50, EN).rows())
                    .extracting(JournalLine::slip)
                    .containsExactly(rows.slip(late));
        }
    }

    private void overdue(long referral, String check) {
        rows.also(
                "INSERT INTO deadline (code, case_id, subject, process_instance_id, anchor, anchor_event, due_at, overdue_at,"
                        + " state, overdue_since, standard_version_id, working)"
                        + " SELECT ?, r.case_id, r.id::text, 'none', now(), 'SLIP_ISSUED', now(), now(), 'OPEN',"
                        + " now(), (SELECT min(id) FROM standard_version), '{}' FROM referral r WHERE r.id = ?",
                check,
                referral);
    }

    @Test
    void whoWasErasedLeavesTheNumbersAndNoWords() {
        rows.of(
                karina,
                on(DAY).served(DAY)
                        .saying(new ReferralWords(null, null, null, "Таємний", null, CaseWalk.WORDS, null, null)));
        rows.erase(karina);
        assertThat(only(UK).result()).doesNotContain("Таємний", CaseWalk.WORDS);
    }

    @Test
    void aLongerPageTakesNoMoreStatements() throws Exception {
        rows.of(karina, on(DAY));
        int one = statements.of(() -> all(ALL, UK));
        for (int i = 0; i < 20; i++) {
            rows.of(karina, on(DAY.plusDays(i)));
        }
        assertThat(statements.of(() -> all(ALL, UK))).isLessThanOrEqualTo(one);
    }

    @Test
    void aPlaceThatIsNoneIsNotFound() {
        for (String place : List.of("x", "2004-13-40_1", "2004-08-12_1; DROP", "2004-08-12_99999999999999999999")) {
            assertThatThrownBy(() -> journal.page(ALL, place, 3, EN)).isInstanceOf(Problem.NotFound.class);
        }
    }

    private JournalLine only(Locale reader) {
        List<JournalLine> lines = all(ALL, reader);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private List<String> narrowed(JournalFilter filter) {
        List<String> own = all(filter, EN).stream().map(JournalLine::slip).toList();
        try (var acting = acts(karina.supervisor)) {
            assertThat(journal.page(filter, null, 50, EN).rows())
                    .extracting(JournalLine::slip)
                    .containsExactlyElementsOf(own);
        }
        return own;
    }

    private List<JournalLine> seenBy(StaffMember reader) {
        try (var acting = acts(reader)) {
            return journal.page(ALL, null, 50, EN).rows();
        }
    }

    private List<JournalLine> all(JournalFilter filter, Locale reader) {
        try (var acting = acts(karina.manager)) {
            return journal.page(filter, null, 50, reader).rows();
        }
    }
}
