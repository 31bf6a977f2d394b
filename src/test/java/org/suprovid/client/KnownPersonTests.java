package org.suprovid.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.suprovid.fixtures.TestStaff.acts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.document.Documents;
import org.suprovid.document.Fact;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** Whoever can say a name learns nothing of how that person is reached, and says nothing in their place (R-CARD-07, R-CONF-06). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class KnownPersonTests {

    private static final String SPOKEN = "Ковальчук Олена";
    private static final String OTHER = "+380 99 666 66 66";
    private static final String ANY_TIME = "Будь-коли";

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    @Autowired
    TestStaff staff;

    @Autowired
    Requests requests;

    @Autowired
    Cards cards;

    @Autowired
    People people;

    @Autowired
    SafeContacts contacts;

    @Autowired
    ReturningClients returning;

    @Autowired
    Documents documents;

    @Autowired
    Intake intake;

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
            intake.fill(card, Map.of());
        }
    }

    @Test
    void whatSomebodySaysAtTheDeskDoesNotBecomeTheirs() {
        Request request = passedOn();
        try (var acting = acts(manager)) {
            assertThat(request.personId()).isEqualTo(card.personId());
            assertThat(people.identity(card.personId()).contactValues()).containsExactly(Intake.PHONE);
            assertThat(people.identity(card.personId()).text("safeContact")).isEmpty();
            assertThat(contacts.toCall(card.personId()))
                    .extracting(WayToCall::value)
                    .containsExactly(Intake.PHONE);
        }
    }

    @Test
    void whoTookTheRequestReadsWhatTheyWroteAndNoMore() throws Exception {
        Request request = passedOn();
        page(nadia, "/requests/" + request.number(), allOf(containsString(tel(OTHER)), containsString(ANY_TIME)));
        page(nadia, "/requests/" + request.number(), not(containsString(tel(Intake.PHONE))));
    }

    @Test
    void whoLeadsThemReadsBothAndWhichWasOnlySaid() throws Exception {
        Request request = passedOn();
        page(
                manager,
                "/requests/" + request.number(),
                allOf(
                        containsString(tel(OTHER)),
                        containsString(tel(Intake.PHONE)),
                        containsString("only said at this request")));
        try (var acting = acts(manager)) {
            assertThat(documents.facts(intake.context(request)))
                    .extracting(Fact::value)
                    .contains(OTHER, Intake.PHONE);
        }
    }

    @Test
    void aNewCardAsksWhetherWhatWasSaidIsTheirs() {
        StaffMember next = staff.caseManager(programme);
        try (var acting = acts(manager)) {
            cards.close(card.id(), false);
        }
        try (var acting = acts(next)) {
            Request request = intake.registered(programme, said(Map.of()));
            assertThat(people.identity(card.personId()).contactValues()).containsExactly(Intake.PHONE);
            intake.submit(request, intake.met("PROGRAMME"));
            Map<String, Object> begun =
                    documents.open(intake.cardForm(intake.cardOf(request))).data();
            assertThat(((List<?>) begun.get("contacts"))
                            .stream().map(row -> ((Map<?, ?>) row).get("value").toString()))
                    .containsExactly(Intake.PHONE, OTHER);
        }
    }

    @Test
    void theShortCardOfAnothersClientBeginsWithWhatWasSaid() {
        StaffMember next = staff.caseManager(programme);
        try (var acting = acts(manager)) {
            cards.close(card.id(), false);
        }
        try (var acting = acts(next)) {
            Request request = intake.registered(programme, said(Map.of()));
            intake.submit(request, intake.met("ONE_TIME"));
            assertThat(documents.open(intake.context(request)).data())
                    .containsEntry("contact", OTHER)
                    .containsEntry("safeContact", ANY_TIME);
        }
    }

    @Test
    void aNameAloneDoesNotTellWhoLeadsThem() {
        try (var acting = acts(nadia)) {
            FieldError refused = refused(said(Map.of()));
            assertThat(refused.code()).isEqualTo("client.error.cardLedUnsaid");
            assertThat(refused.args()).containsExactly(card.number());
            FieldError proven = refused(said(Map.of("contact", Intake.PHONE)));
            assertThat(proven.code()).isEqualTo("client.error.cardLed");
            assertThat(proven.args()).containsExactly(card.number(), manager.name());
            assertThat(refused(said(Map.of("contact", Intake.PHONE, "personName", "Марко")))
                            .code())
                    .as("a number alone does not, either")
                    .isEqualTo("client.error.cardLedUnsaid");
        }
    }

    @Test
    void whoeverGoesOnGuessingIsHeld() {
        try (var acting = acts(nadia)) {
            for (int guess = 0; guess < 10; guess++) {
                refused(said(Map.of("personName", "Шевчук Олена")));
            }
            assertThat(refused(said(Map.of())).code()).isEqualTo("client.error.cardTries");
        }
    }

    @Test
    void oneWordFindsNobodyElsesClient() {
        try (var acting = acts(nadia)) {
            assertThat(returning.named("Ковальчук")).isEmpty();
            assertThat(returning.named("Олена")).isEmpty();
            assertThat(returning.named("Олена Петрівна")).isEmpty();
            assertThat(returning.named(SPOKEN)).hasSize(1);
            assertThat(returning.named("067 765-43-21")).hasSize(1);
            Map<String, Object> nameOnly = new HashMap<>(Map.of("personName", "Олена"));
            nameOnly.put("contact", null);
            Request request = intake.registered(programme, nameOnly);
            assertThat(returning.alike(request.personId())).isEmpty();
        }
    }

    @Test
    void searchingElsewhereIsCounted() throws Exception {
        page(nadia, "/clients?q=Ковальчук", not(containsString(card.number())));
        for (int search = 0; search < 30; search++) {
            page(nadia, "/clients?q=" + SPOKEN, containsString(card.number()));
        }
        page(
                nadia,
                "/clients?q=" + SPOKEN,
                allOf(not(containsString(card.number())), containsString("You have searched very often")));
    }

    private Request passedOn() {
        try (var acting = acts(nadia)) {
            return intake.registered(
                    programme, said(Map.of("passedTo", "WORKER", "passedToStaff", String.valueOf(manager.id()))));
        }
    }

    /** What can be said by whoever was told the name and looked up the number of the card. */
    private Map<String, Object> said(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "contactKind", "RETURNING",
                "previousCard", card.number(),
                "personName", SPOKEN,
                "contact", OTHER,
                "safeContact", ANY_TIME));
        all.putAll(more);
        return all;
    }

    private FieldError refused(Map<String, Object> said) {
        Request request = requests.start(programme);
        Map<String, Object> answers = intake.registration(intake.context(request), said);
        Problem.Invalid refused =
                catchThrowableOfType(Problem.Invalid.class, () -> documents.submit(intake.context(request), answers));
        assertThat(refused.errors()).hasSize(1);
        return Objects.requireNonNull(refused.errors().get(0));
    }

    private void page(StaffMember reader, String path, Matcher<String> expected) throws Exception {
        web.perform(get(path).with(user(users.loadUserByUsername(reader.login()))))
                .andExpect(content().string(expected));
    }

    private static String tel(String number) {
        return "tel:" + number.replace(" ", "");
    }
}
