package org.suprovid.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestCases;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.AgreementCheck.Answer;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.TestStandards;

/** May a client be sent under the agreement there is, and who hears when it comes to its end (R-REF-11, Q-22, T-33). */
@SystemTest
class AgreementsTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    @Autowired
    private KnownPartners known;

    @Autowired
    private Agreements agreements;

    @Autowired
    private AgreementEditing editing;

    @Autowired
    private PartnerContacts contacts;

    @Autowired
    private AgreementWatch watch;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestStandards standards;

    @Autowired
    private RowAccess access;

    @Autowired
    private Records records;

    @Autowired
    private Walks walks;

    private StaffMember iryna;
    private CurrentActor.Binding acts;

    @BeforeEach
    void inNovember() {
        walks.itIs("2026-11-15");
        iryna = staff.supervisor(staff.programme());
        acts = TestStaff.acts(iryna);
    }

    @AfterEach
    void now() {
        acts.close();
        walks.backToTheSystemsTime();
    }

    @Test
    void withoutAnAgreementOneIsWarned() {
        long partner = known.id(known.known("Lawyers", "LEGAL_ADVICE"));
        AgreementCheck check = check(cases.open(), partner, LocalDate.of(2026, 11, 15), false);
        assertThat(check.answer()).isEqualTo(Answer.WARN);
        assertThat(check.lacks()).containsExactly(AgreementLack.NO_AGREEMENT);
        assertThat(check.agreementId()).isNull();
    }

    @Test
    void withOneThatHoldsNobodyIsWarned() {
        String code = known.known("Lawyers", "LEGAL_ADVICE");
        long agreement = known.agreement(code, FROM, UNTIL);
        AgreementCheck check = check(cases.open(), known.id(code), UNTIL, false);
        assertThat(check.isValid()).isTrue();
        assertThat(check.agreementId()).isEqualTo(agreement);
        assertThat(check(cases.open(), known.id(code), UNTIL.plusDays(1), false).lacks())
                .containsExactly(AgreementLack.EXPIRED);
    }

    @Test
    void aDonorMayForbidItButNeverInACrisis() {
        long partner = known.id(known.known("Lawyers", "LEGAL_ADVICE"));
        long caseId = cases.open(standards.choosing("ALLIANCE_2010", "agreement.missing: BLOCK"));
        assertThat(check(caseId, partner, UNTIL, false).answer()).isEqualTo(Answer.BLOCK);
        assertThat(check(caseId, partner, UNTIL, true).answer()).isEqualTo(Answer.WARN);
    }

    @Test
    void whoeverLeavesThePartnerLeavesTheAgreementWithoutAContact() {
        String code = known.known("Lawyers", "LEGAL_ADVICE");
        known.agreement(code, FROM, UNTIL);
        PartnerContact contact = contacts.of(known.id(code)).get(0);
        contacts.put(new PartnerContact(
                contact.id(), contact.partnerId(), contact.name(), "", contact.phone(), "", "uk", false));
        assertThat(agreements.isValid(known.id(code))).isFalse();
        assertThat(check(cases.open(), known.id(code), UNTIL, false).lacks()).containsExactly(AgreementLack.NO_CONTACT);
    }

    @Test
    void anAgreementInForceMaySayByWhenThePartnerAnswers() {
        String code = known.known("Lawyers", "LEGAL_ADVICE");
        long partner = known.id(code);
        assertThat(agreements.answerDays(partner, "LEGAL_ADVICE", UNTIL)).isEmpty();
        known.agreement(code, FROM, UNTIL, 10);
        assertThat(agreements.answerDays(partner, "LEGAL_ADVICE", UNTIL)).contains(10);
        assertThat(agreements.answerDays(partner, "LEGAL_ADVICE", UNTIL.plusDays(1)))
                .as("what is over promises nothing")
                .isEmpty();
    }

    @Test
    void theNextAgreementPromisesNothingBeforeItBegins() {
        String code = known.known("Lawyers", "LEGAL_ADVICE");
        long partner = known.id(code);
        known.agreement(code, FROM, UNTIL, 10);
        PartnerContact left = contacts.of(partner).get(0);
        contacts.put(new PartnerContact(left.id(), partner, left.name(), "", left.phone(), "", "uk", false));
        LocalDate next = LocalDate.of(2026, 10, 1);
        known.agreement(code, next, UNTIL, 5);
        assertThat(agreements.answerDays(partner, "LEGAL_ADVICE", next.minusDays(1)))
                .contains(10);
        assertThat(agreements.answerDays(partner, "LEGAL_ADVICE", next)).contains(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3, 15, 9999})
    void noPartnerAnswersLaterThanAnyStandardMayWait(int days) {
        String code = known.known("Lawyers", "LEGAL_ADVICE");
        Problem.Invalid refused =
                catchThrowableOfType(Problem.Invalid.class, () -> known.agreement(code, FROM, UNTIL, days));
        assertThat(refused.errors()).extracting(FieldError::path).containsExactly("answerDays");
    }

    /** The bound stands in the catalogue of timers; the form reads it there, the table is held to it here (T-27). */
    @Test
    void theTableBoundsTheDaysOfAnAnswerAsTheCatalogueDoes() {
        assertThat(records.rows(
                        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'agreement'::regclass"
                                + " AND conkey = ARRAY[(SELECT attnum FROM pg_attribute WHERE attrelid = conrelid"
                                + " AND attname = 'answer_days')]"))
                .containsExactly("CHECK (((answer_days >= %d) AND (answer_days <= %d)))"
                        .formatted(AnswerDays.FEWEST, AnswerDays.MOST));
    }

    @Test
    void supervisorsAreRemindedThirtyDaysBeforeAndOnTheLastDayOnce() {
        String code = known.known("Lawyers", "LEGAL_ADVICE");
        known.agreement(code, FROM, UNTIL);
        look("2026-11-30");
        assertThat(news(code)).isEmpty();
        look("2026-12-01");
        look("2026-12-02");
        assertThat(news(code)).containsExactly("AGREEMENT_ENDS");
        look("2026-12-31");
        look("2027-01-01");
        assertThat(news(code)).containsExactly("AGREEMENT_ENDS", "AGREEMENT_ENDED");
    }

    @Test
    void oneThatIsRenewedIsSpokenOfNoMore() {
        String code = known.known("Lawyers", "LEGAL_ADVICE");
        long old = known.agreement(code, FROM, UNTIL);
        look("2026-12-01");
        Long contact = contacts.of(known.id(code)).get(0).id();
        editing.add(code, KnownPartners.form(UNTIL.plusDays(1).minusMonths(1), UNTIL.plusYears(1), true, contact), old);
        look("2026-12-31");
        assertThat(news(code)).isEmpty();
    }

    @Test
    void anAgreementEndsOnceAndNotBeforeItBegan() {
        String code = known.known("Lawyers", "LEGAL_ADVICE");
        long agreement = known.agreement(code, FROM, UNTIL);
        editing.end(code, agreement);
        assertThat(agreements.isValid(known.id(code))).isFalse();
        assertThatThrownBy(() -> editing.end(code, agreement)).isInstanceOf(Problem.Conflict.class);
    }

    private AgreementCheck check(long caseId, long partner, LocalDate on, boolean crisis) {
        return access.asSystem(() -> agreements.check(caseId, partner, "LEGAL_ADVICE", on, crisis));
    }

    private void look(String day) {
        walks.itIs(day);
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            watch.look();
        }
    }

    private List<String> news(String code) {
        return records.rows(
                "SELECT kind FROM notification WHERE staff_id = ? AND about LIKE ? AND withdrawn_at IS NULL ORDER BY id",
                iryna.id(),
                "partner/" + known.id(code) + "/AGREEMENT/%");
    }
}
