package org.suprovid.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.fixtures.TestStaff.acts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.document.Documents;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** A client who is led turns to first contact: the message reaches who leads them, and no second card is made (R-CARD-07). */
@SystemTest
class LedClientTests {

    @Autowired
    TestStaff staff;

    @Autowired
    Requests requests;

    @Autowired
    Documents documents;

    @Autowired
    Intake intake;

    @Autowired
    Records records;

    private long programme;
    private StaffMember manager;
    private StaffMember nadia;
    private Card card;

    @BeforeEach
    void aClientOfSomebodyElse() {
        programme = staff.programme();
        manager = staff.caseManager(programme);
        nadia = staff.member("nadia", programme, Role.INTAKE);
        try (var acting = acts(manager)) {
            card = intake.programmeCard(programme);
        }
    }

    @Test
    void whoTakesTheRequestHearsWhomToTurnToAndNotWhy() {
        try (var acting = acts(nadia)) {
            Request request = requests.start(programme);
            Map<String, Object> answers = intake.registration(
                    intake.context(request), Map.of("contactKind", "RETURNING", "previousCard", card.number()));
            assertThatThrownBy(() -> documents.submit(intake.context(request), answers))
                    .asInstanceOf(InstanceOfAssertFactories.type(Problem.Invalid.class))
                    .satisfies(refused -> assertThat(refused.errors())
                            .singleElement()
                            .extracting(FieldError::args)
                            .isEqualTo(new Object[] {card.number(), manager.name()}));
        }
    }

    @Test
    void whatWasSaidIsATaskOfWhoLeadsThem() {
        Request request;
        try (var acting = acts(nadia)) {
            request = intake.registered(programme, passedOn());
        }
        assertThat(intake.task(request).key()).isEqualTo("UserTask_TakeUpMessage");
        assertThat(intake.task(request).assignee()).isEqualTo(String.valueOf(manager.id()));
        assertThat(news()).containsExactly("CLIENT_IN_DANGER /requests/" + request.number());
        try (var acting = acts(manager)) {
            intake.submit(request, new HashMap<>(Map.of("messageOutcome", "TALKED")));
            assertThat(requests.get(request.id()).result()).isEqualTo(RequestResult.LED_ALREADY);
        }
        assertThat(news()).isEmpty();
        assertThat(records.rows("SELECT number FROM card WHERE person_id = ?", card.personId()))
                .containsExactly(card.number());
    }

    /** Whoever works for both passes it on to where the client is led; who answers there hears of the danger, too (R-NTF-12). */
    @Test
    void aClientLedInAnotherProgrammeIsPassedOnThere() {
        long other = staff.programme();
        StaffMember supervisor = staff.supervisor(programme);
        StaffMember both = staff.inAll(Set.of(programme, other), "nadia", Role.INTAKE);
        Request request;
        try (var acting = acts(both)) {
            request = intake.registered(other, passedOn());
        }
        assertThat(intake.task(request).assignee()).isEqualTo(String.valueOf(manager.id()));
        assertThat(news()).containsExactly("CLIENT_IN_DANGER /requests/" + request.number());
        assertThat(news(supervisor)).containsExactly("CLIENT_IN_DANGER_TOLD /clients/" + card.number());
        try (var acting = acts(manager)) {
            intake.submit(request, new HashMap<>(Map.of("messageOutcome", "TALKED")));
            assertThat(requests.get(request.id()).result()).isEqualTo(RequestResult.LED_ALREADY);
        }
        assertThat(news(supervisor)).isEmpty();
    }

    @Test
    void anotherProgrammeTakesNothingElse() {
        long other = staff.programme();
        try (var acting = acts(staff.inAll(Set.of(programme, other), "nadia", Role.INTAKE))) {
            Request request = requests.start(other);
            Map<String, Object> answers = new HashMap<>(passedOn());
            answers.remove("previousCard");
            answers.put("contactKind", "NEW");
            Map<String, Object> sent = intake.registration(intake.context(request), answers);
            assertThatThrownBy(() -> documents.submit(intake.context(request), sent))
                    .asInstanceOf(InstanceOfAssertFactories.type(Problem.Invalid.class))
                    .satisfies(refused -> assertThat(refused.errors())
                            .extracting(FieldError::code)
                            .containsExactly("client.error.passedElsewhere"));
        }
    }

    @Test
    void aColleagueHearsOfARequestUntilTheClientIsMet() {
        Request request;
        try (var acting = acts(nadia)) {
            request = intake.registered(
                    programme, Map.of("passedTo", "WORKER", "passedToStaff", String.valueOf(manager.id())));
        }
        assertThat(news()).containsExactly("REQUEST_PASSED_ON /requests/" + request.number());
        try (var acting = acts(manager)) {
            intake.submit(request, intake.met("ONE_TIME"));
        }
        assertThat(news()).isEmpty();
    }

    private Map<String, Object> passedOn() {
        return Map.of(
                "contactKind",
                "RETURNING",
                "previousCard",
                card.number(),
                "urgent",
                "YES",
                "passedTo",
                "WORKER",
                "passedToStaff",
                String.valueOf(manager.id()));
    }

    private List<String> news() {
        return news(manager);
    }

    private List<String> news(StaffMember member) {
        return records.rows(
                "SELECT kind || ' ' || link FROM notification WHERE staff_id = ? AND withdrawn_at IS NULL"
                        + " AND (kind LIKE 'CLIENT\\_%' OR kind = 'REQUEST_PASSED_ON')",
                member.id());
    }
}
