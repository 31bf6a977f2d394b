package org.suprovid.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.fixtures.TestStaff.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;

/** Husband and wife, both clients: linked by consent of both, and told to nobody who may not see both (SC-01). */
@SystemTest
class FamilyTests {

    @Autowired
    private TestStaff staff;

    @Autowired
    private Intake intake;

    @Autowired
    private Family family;

    @Autowired
    private Cards cards;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transaction;

    private long programme;
    private StaffMember manager;
    private Card wife;
    private Card husband;
    private LocalDate today;

    @BeforeEach
    void twoClients() {
        programme = staff.programme();
        manager = staff.caseManager(programme);
        try (var acting = acts(manager)) {
            wife = intake.programmeCard(programme);
            husband = husbandsCard();
        }
        today = wife.agreedOn();
    }

    @Test
    void eachCardNamesTheOtherPerson() {
        try (var acting = acts(manager)) {
            link(today.minusDays(1), today);
            assertThat(family.of(wife))
                    .extracting(Relative::relation, Relative::card, Relative::name, Relative::consentOn)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            FamilyRelation.SPOUSE, husband.number(), "Ковальчук Тарас", today.minusDays(1)));
            assertThat(family.of(husband))
                    .extracting(Relative::card, Relative::consentOn, Relative::relativeConsentOn)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(wife.number(), today, today.minusDays(1)));
        }
    }

    @Test
    void aBondIsToldFromBothSides() {
        try (var acting = acts(manager)) {
            family.link(wife, new FamilyConsents(husband.number(), FamilyRelation.PARENT, today, today));
            assertThat(family.of(wife)).extracting(Relative::relation).containsExactly(FamilyRelation.PARENT);
            assertThat(family.of(husband)).extracting(Relative::relation).containsExactly(FamilyRelation.CHILD);
        }
    }

    @Test
    void withoutBothConsentsThereIsNoLink() {
        try (var acting = acts(manager)) {
            assertThat(refused(new FamilyConsents(husband.number(), FamilyRelation.SPOUSE, today, null)))
                    .containsExactly("relativeConsentOn client.family.error.required");
            assertThat(refused(new FamilyConsents(husband.number(), FamilyRelation.SPOUSE, today.plusDays(1), today)))
                    .containsExactly("consentOn client.error.ahead");
            assertThat(refused(new FamilyConsents("", null, null, null))).hasSize(4);
            assertThat(family.of(wife)).isEmpty();
        }
    }

    @Test
    void nobodyIsLinkedTwiceNorWithThemselvesNorWithSomebodyUnseen() {
        Card unseen;
        try (var acting = acts(staff.caseManager(programme))) {
            unseen = intake.programmeCard(programme);
        }
        try (var acting = acts(manager)) {
            link(today, today);
            assertThat(refused(both(husband))).containsExactly("card client.family.error.linked");
            assertThat(refused(both(wife))).containsExactly("card client.family.error.samePerson");
            assertThat(refused(both(unseen))).containsExactly("card client.family.error.notSeen");
            cards.close(husband.id(), false);
            assertThat(refused(both(husband))).containsExactly("card client.family.error.closed");
        }
    }

    @Test
    void whoSeesOnlyOneOfThemDoesNotLearnOfTheLink() {
        StaffMember other = staff.caseManager(programme);
        try (var acting = acts(manager)) {
            link(today, today);
            cards.handOver(husband.id(), manager.id(), other.id());
        }
        try (var acting = acts(other)) {
            assertThat(cards.byNumber(husband.number())).isPresent();
            assertThat(family.of(husband)).isEmpty();
            assertThat(rows()).isZero();
        }
        try (var acting = acts(staff.supervisor(programme))) {
            assertThat(family.of(husband)).hasSize(1);
        }
    }

    @Test
    void oneWithdrawnConsentEndsTheLinkForBoth() {
        try (var acting = acts(manager)) {
            link(today, today);
            long id = family.of(husband).get(0).link();
            assertThatThrownBy(() -> family.withdraw(husband, id, husbandFrom(today.minusDays(1))))
                    .isInstanceOf(Problem.Invalid.class);
            family.withdraw(husband, id, husbandFrom(today));
            assertThat(family.of(wife)).isEmpty();
            assertThat(family.of(husband)).isEmpty();
            assertThat(withdrawnBy(id)).isEqualTo(husband.personId());
            assertThatThrownBy(() -> family.withdraw(husband, id, husbandFrom(today)))
                    .isInstanceOf(Problem.NotFound.class);
            link(today, today);
            assertThat(family.of(wife)).hasSize(1);
        }
    }

    @Test
    void theDatabaseLetsNobodyRewriteAConsent() {
        try (var acting = acts(manager)) {
            link(today, today);
            for (String statement :
                    List.of("UPDATE family_link SET relative_consent_on = '2020-01-01'", "DELETE FROM family_link")) {
                assertThatThrownBy(() -> change(statement)).rootCause().hasMessageContaining("permission denied");
            }
        }
    }

    private Card husbandsCard() {
        Request request =
                intake.registered(programme, Map.of("personName", "Ковальчук Тарас", "contact", "+380 67 000 11 22"));
        intake.submit(request, intake.met("PROGRAMME"));
        return intake.cardOf(request);
    }

    private void link(LocalDate wifeAgreed, LocalDate husbandAgreed) {
        family.link(wife, new FamilyConsents(husband.number(), FamilyRelation.SPOUSE, wifeAgreed, husbandAgreed));
    }

    private FamilyConsents both(Card other) {
        return new FamilyConsents(other.number(), FamilyRelation.SPOUSE, today, today);
    }

    private static FamilyWithdrawal husbandFrom(LocalDate day) {
        return new FamilyWithdrawal(FamilyWithdrawal.Side.CLIENT, day);
    }

    private List<String> refused(FamilyConsents consents) {
        try {
            family.link(wife, consents);
            return List.of();
        } catch (Problem.Invalid invalid) {
            return invalid.errors().stream().map(FamilyTests::words).toList();
        }
    }

    private static String words(FieldError error) {
        return error.path() + " " + error.code();
    }

    private long rows() {
        return transaction.execute(status -> sql.queryForObject("SELECT count(*) FROM family_link", Long.class));
    }

    private long withdrawnBy(long id) {
        return transaction.execute(
                status -> sql.queryForObject("SELECT withdrawn_by FROM family_link WHERE id = ?", Long.class, id));
    }

    private void change(String statement) {
        transaction.executeWithoutResult(status -> sql.update(statement));
    }
}
