package org.suprovid.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.fixtures.TestStaff.acts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.Keyset;
import org.suprovid.platform.Problem;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** Who sees which row of the register, and what is found by which words (R-ROLE-20, R-CARD-07). */
@SystemTest
class RequestAccessTests {

    @Autowired
    private TestStaff staff;

    @Autowired
    private Requests requests;

    @Autowired
    private Cards cards;

    @Autowired
    private People people;

    @Autowired
    private ReturningClients returning;

    @Autowired
    private Sought sought;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transaction;

    private long programme;
    private StaffMember manager;
    private Request request;

    @BeforeEach
    void aRequest() {
        programme = staff.programme();
        manager = staff.caseManager(programme);
        try (var acting = acts(manager)) {
            request = requests.start(programme);
            people.learn(request.personId(), Map.of("surname", "Ковальчук", "givenName", "Олена"));
            people.learnContact(request.personId(), "PHONE", "+380 67 111 22 33");
        }
    }

    @Test
    void aRequestOfAnotherWorkerIsNotThere() {
        try (var acting = acts(staff.caseManager(programme))) {
            assertThat(requests.find(request.id())).isEmpty();
            assertThat(people.names(List.of(request.personId()))).isEmpty();
            assertThatThrownBy(() -> people.identity(request.personId())).isInstanceOf(Problem.NotFound.class);
            assertThat(page("ковальчук")).isEmpty();
        }
    }

    @Test
    void theSupervisorSeesTheProgrammeAndNoOther() {
        try (var acting = acts(staff.supervisor(programme))) {
            assertThat(requests.find(request.id())).isPresent();
            assertThat(people.names(List.of(request.personId()))).containsValue("Ковальчук Олена");
        }
        try (var acting = acts(staff.supervisor(staff.programme()))) {
            assertThat(requests.find(request.id())).isEmpty();
        }
    }

    @Test
    void analystsAndPeopleWithoutAPledgeSeeNothing() {
        try (var acting = acts(staff.member("analyst", programme, Role.PROCESS_ANALYST))) {
            assertThat(page("")).isEmpty();
            assertThat(requests.find(request.id())).isEmpty();
        }
        assertThat(requests.find(request.id())).isEmpty();
    }

    @Test
    void aNameIsFoundHoweverItIsTyped() {
        try (var acting = acts(manager)) {
            assertThat(page("ковальчук")).containsExactly(request.number());
            assertThat(page("КОВАЛЬЧУК олена")).containsExactly(request.number());
            assertThat(page("067 111-22-33")).containsExactly(request.number());
            assertThat(page("ковальчук ірина")).isEmpty();
            assertThat(page(request.number().toLowerCase(java.util.Locale.ROOT)))
                    .containsExactly(request.number());
        }
    }

    @Test
    void somebodyElsesClientIsToldByNumberAndYearOnly() {
        Card card;
        try (var acting = acts(manager)) {
            card = cards.openProgramme(request.id(), manager.id());
        }
        try (var acting = acts(staff.caseManager(programme))) {
            List<EarlierCard> known = returning.named("ковальчук олена");
            assertThat(known).hasSize(1);
            assertThat(known.get(0).number()).isEqualTo(card.number());
            assertThat(known.get(0).open()).isTrue();
            assertThat(cards.byNumber(card.number())).isEmpty();
        }
        try (var acting = acts(staff.caseManager(staff.programme()))) {
            assertThat(returning.named("ковальчук олена")).isEmpty();
        }
    }

    @Test
    void aCardNumberOpensAnIdentityOnlyToWhoCanSayWhoseItIs() {
        Card card = cardOfTheRequest();
        StaffMember another = staff.caseManager(programme);
        try (var acting = acts(another)) {
            assertThat(confirmed(card, "")).isFalse();
            assertThat(confirmed(card, "Марко")).isFalse();
            assertThat(confirmed(card, "Олена")).isFalse();
            assertThat(confirmed(card, "Ковальчук")).isFalse();
            assertThat(confirmed(card, "Олена Шевчук")).isFalse();
            assertThat(confirmed(card, "Ковальчук Марія")).isFalse();
            assertThat(confirmed(card, "Олена Ковальчук")).isTrue();
            assertThat(returning.confirmed(card.number(), new Identity(Map.of("contacts", List.of(phone())))))
                    .isPresent();
        }
        assertThat(looks(another, card)).isEqualTo(8);
    }

    @Test
    void aGivenNameWithAPatronymicIsNobodysSurname() {
        try (var acting = acts(manager)) {
            people.learn(request.personId(), Map.of("patronymic", "Петрівна"));
        }
        Card card = cardOfTheRequest();
        try (var acting = acts(staff.caseManager(programme))) {
            assertThat(confirmed(card, "Олена Петрівна")).isFalse();
            assertThat(confirmed(card, "Ковальчук Олена Петрівна")).isTrue();
        }
    }

    @Test
    void aSearchThatFindsSomebodyElsesClientSaysInTheLogWhom() {
        Card card = cardOfTheRequest();
        StaffMember another = staff.caseManager(programme);
        try (var acting = acts(another)) {
            returning.named("ковальчук олена");
            returning.named("ковальчук марія");
        }
        assertThat(looks(another, card)).isEqualTo(1);
    }

    @Test
    void whatTwoLearnAtOnceIsBothKept() {
        CompletableFuture<Void> second = new CompletableFuture<>();
        try (var acting = acts(manager)) {
            transaction.executeWithoutResult(status -> {
                people.learnContact(request.personId(), "EMAIL", "first@example.org");
                second.completeAsync(() -> {
                    try (var alsoActing = acts(manager)) {
                        people.learnContact(request.personId(), "EMAIL", "second@example.org");
                        return null;
                    }
                });
                await(() -> waiting() > 0);
            });
            second.join();
            assertThat(people.identity(request.personId()).contactValues())
                    .contains("first@example.org", "second@example.org");
        }
    }

    private int waiting() {
        return sql.queryForObject("SELECT count(*) FROM pg_locks WHERE NOT granted", Integer.class);
    }

    private static void await(java.util.function.BooleanSupplier happened) {
        long latest = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(latest);
        }
    }

    @Test
    void nobodyRegistersForAProgrammeTheyDoNotWorkFor() {
        try (var acting = acts(manager)) {
            long other = staff.programme();
            assertThatThrownBy(() -> requests.start(other)).isInstanceOf(Problem.NotFound.class);
        }
    }

    @Test
    void theRegisterIsWalkedPageByPage() {
        try (var acting = acts(manager)) {
            List<String> all = java.util.stream.Stream.concat(
                            java.util.stream.IntStream.range(0, 4)
                                    .mapToObj(i -> requests.start(programme).number()),
                            java.util.stream.Stream.of(request.number()))
                    .toList();
            List<String> seen = new java.util.ArrayList<>();
            String after = null;
            do {
                var slice = requests.page(filter("", Keyset.parse(after)), 2);
                slice.rows().forEach(row -> seen.add(row.number()));
                after = slice.next();
            } while (after != null);
            assertThat(seen).containsExactlyInAnyOrderElementsOf(all).hasSize(5);
        }
    }

    private Card cardOfTheRequest() {
        try (var acting = acts(manager)) {
            return cards.openProgramme(request.id(), manager.id());
        }
    }

    private boolean confirmed(Card card, String name) {
        return returning
                .confirmed(card.number(), new Identity(Map.of("preferredName", name)))
                .isPresent();
    }

    private static Map<String, Object> phone() {
        return Map.of("kind", "PHONE", "value", "067 111-22-33");
    }

    private int looks(StaffMember reader, Card card) {
        return sql.queryForObject(
                "SELECT count(*) FROM access_log WHERE staff_id = ? AND section = 'card.returning' AND card_id = ?"
                        + " AND person_id = ?",
                Integer.class,
                reader.id(),
                card.id(),
                card.personId());
    }

    private List<String> page(String query) {
        return requests.page(filter(query, null), 10).rows().stream()
                .map(Request::number)
                .toList();
    }

    private RequestFilter filter(String query, Keyset after) {
        return new RequestFilter(null, null, null, null, sought.requestNumbers(query), sought.person(query), after);
    }
}
