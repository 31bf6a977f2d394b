package org.suprovid.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.fixtures.TestStaff.acts;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.StaffMember;

/** One open card a person, a new one for every episode (R-CARD-04…10, SC-07). */
@SystemTest
class CardRulesTests {

    @Autowired
    private TestStaff staff;

    @Autowired
    private Requests requests;

    @Autowired
    private Cards cards;

    @Autowired
    private People people;

    @Autowired
    private Intake intake;

    @Autowired
    private RowAccess access;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transaction;

    private long programme;
    private StaffMember manager;

    @BeforeEach
    void aProgramme() {
        programme = staff.programme();
        manager = staff.caseManager(programme);
    }

    @Test
    void sc07OneTimeThenProgrammeThenOneTimeAgain() {
        try (var acting = acts(manager)) {
            Request first = requests.start(programme);
            people.learn(first.personId(), Map.of("preferredName", "Марко"));
            Card oneTime = cards.openOneTime(first.id());
            assertThat(oneTime.status()).isEqualTo(CardStatus.OPEN_ONE_TIME);
            assertThat(oneTime.number()).matches("КУ\\d{4,}");

            Request second = returnOf(first.personId());
            Card joined = cards.openProgramme(second.id(), manager.id());
            Card before = cards.find(oneTime.id()).orElseThrow();
            assertThat(before.status()).isEqualTo(CardStatus.CLOSED);
            assertThat(before.superseded()).isTrue();
            assertThat(joined.status()).isEqualTo(CardStatus.OPEN_PROGRAMME);
            assertThat(joined.entryStatus()).isEqualTo(EntryStatus.PROGRAMME);
            assertThat(joined.previousCardId()).isEqualTo(oneTime.id());
            assertThat(joined.number()).isNotEqualTo(oneTime.number());

            cards.close(joined.id(), false);
            Card again = cards.openOneTime(returnOf(first.personId()).id());
            assertThat(again.previousCardId()).isEqualTo(joined.id());
            assertThat(again.entryStatus()).isEqualTo(EntryStatus.ONE_TIME);
            assertThat(cards.find(joined.id()).orElseThrow().superseded()).isFalse();
            assertThat(people.identity(again.personId()).name()).isEqualTo("Марко");
        }
    }

    @Test
    void whoFinishedAndComesBackGetsANewCard() {
        try (var acting = acts(manager)) {
            Request first = requests.start(programme);
            Card card = cards.openProgramme(first.id(), manager.id());
            assertThat(card.entryStatus()).isEqualTo(EntryStatus.PRIMARY);
            cards.close(card.id(), false);

            Card next = cards.openProgramme(returnOf(first.personId()).id(), manager.id());
            assertThat(next.entryStatus()).isEqualTo(EntryStatus.RETURNED);
            assertThat(next.previousCardId()).isEqualTo(card.id());
        }
    }

    @Test
    void aProgrammeCardNeverBecomesAOneTimeCardNorASecondOne() {
        try (var acting = acts(manager)) {
            Request first = requests.start(programme);
            Card card = cards.openProgramme(first.id(), manager.id());
            long again = returnOf(first.personId()).id();

            assertThatThrownBy(() -> cards.openOneTime(again))
                    .isInstanceOf(Problem.Conflict.class)
                    .hasMessage("client.card.alreadyOpen");
            assertThatThrownBy(() -> cards.openProgramme(again, manager.id())).isInstanceOf(Problem.Conflict.class);
            assertThat(cards.find(card.id()).orElseThrow().status()).isEqualTo(CardStatus.OPEN_PROGRAMME);
        }
    }

    @Test
    void aSecondVisitUsesTheOpenOneTimeCard() {
        try (var acting = acts(manager)) {
            Request first = requests.start(programme);
            Card card = cards.openOneTime(first.id());
            Request second = returnOf(first.personId());
            assertThat(cards.openOneTime(second.id()).id()).isEqualTo(card.id());
            assertThat(requests.get(second.id()).cardId()).isEqualTo(card.id());
        }
    }

    @Test
    void aOneTimeClientWhoComesToAnotherWorkerGoesOnWithTheSameCard() {
        Card card;
        try (var acting = acts(manager)) {
            card = intake.oneTimeCard(programme);
        }
        StaffMember other = staff.caseManager(programme);
        try (var acting = acts(other)) {
            assertThat(cards.find(card.id())).isEmpty();
            Request again =
                    intake.registered(programme, Map.of("contactKind", "RETURNING", "previousCard", card.number()));
            intake.submit(again, intake.met("ONE_TIME"));
            intake.submit(again, Map.of());
            assertThat(requests.get(again.id()).cardId()).isEqualTo(card.id());
            assertThat(cards.get(card.id()).responsibleId()).isEqualTo(other.id());
        }
    }

    @Test
    void theDatabaseItselfHoldsTheRules() {
        Card card;
        Card other;
        try (var acting = acts(manager)) {
            card = cards.openProgramme(requests.start(programme).id(), manager.id());
            other = cards.openProgramme(requests.start(programme).id(), manager.id());
        }
        refused(
                "card_one_open_per_person",
                "INSERT INTO card (number, person_id, programme_id, status, entry_status,"
                        + " responsible_id, opened_at) SELECT 'X1', person_id, programme_id, 'OPEN_ONE_TIME', 'ONE_TIME',"
                        + " responsible_id, opened_at FROM card WHERE id = " + card.id());
        refused("card_status_forward", "UPDATE card SET status = 'OPEN_ONE_TIME' WHERE id = " + card.id());
        refused("card_number_unique", "UPDATE card SET number = '" + other.number() + "' WHERE id = " + card.id());
        refused("card_superseded_is_closed", "UPDATE card SET superseded = true WHERE id = " + card.id());
        refused(
                "card_previous_of_same_person",
                "UPDATE card SET previous_card_id = " + other.id() + " WHERE id = " + card.id());
        try (var acting = acts(manager)) {
            cards.close(card.id(), false);
        }
        refused(
                "card_stays_closed",
                "UPDATE card SET status = 'OPEN_PROGRAMME', closed_at = NULL WHERE id = " + card.id());
    }

    /** The same person with a new request. */
    private Request returnOf(long person) {
        Request request = requests.start(programme);
        requests.belongsTo(request.id(), person);
        return requests.get(request.id());
    }

    private void refused(String constraint, String statement) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> access.asSystem(() -> List.of(sql.update(statement)))))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(constraint);
    }
}
