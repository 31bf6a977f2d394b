package org.suprovid.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.suprovid.fixtures.TestStaff.acts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** The register, the card and the one-time sheet as they are read, in every language and by whom. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ClientPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Intake intake;

    @Autowired
    private Family family;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private RowAccess access;

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
    void theRegisterBeginsARequestAndShowsItInEveryLanguage() throws Exception {
        web.perform(as(manager, get("/requests")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No requests yet")));
        web.perform(as(manager, post("/requests").param("programme", "" + programme))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrlPattern("/tasks/*"));
        try (var acting = acts(manager)) {
            intake.registered(programme, Map.of());
        }
        for (String language : List.of("uk", "ru", "en")) {
            web.perform(as(speaks(language), get("/requests").param("q", "ковальчук")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        web.perform(as(manager, get("/requests").param("q", "ковальчук")))
                .andExpect(content().string(containsString("Ковальчук Олена Петрівна")));
        web.perform(as(manager, get("/requests").param("q", "Шевченко")))
                .andExpect(content().string(containsString("Nothing found")));
    }

    @Test
    void theRequestSaysWhereToCall() throws Exception {
        Request request;
        try (var acting = acts(manager)) {
            request = intake.registered(programme, Map.of());
        }
        web.perform(as(manager, get("/requests/{n}", request.number())))
                .andExpect(content().string(containsString("tel:" + Intake.PHONE.replace(" ", ""))));
    }

    @Test
    void aDraftIsDiscardedAfterBeingAsked() throws Exception {
        Request draft;
        try (var acting = acts(manager)) {
            draft = intake.begun(programme);
        }
        web.perform(as(manager, get("/requests/{n}", draft.number())))
                .andExpect(content().string(containsString("Register the request")))
                .andExpect(content().string(containsString("Discard this request")));
        web.perform(as(manager, get("/requests/{n}/discard", draft.number())))
                .andExpect(content().string(containsString("cannot be undone")));
        web.perform(as(manager, post("/requests/{n}/discard", draft.number())).with(csrf()))
                .andExpect(redirectedUrl("/requests"));
        web.perform(as(manager, get("/requests"))).andExpect(content().string(not(containsString(draft.number()))));
    }

    @Test
    void aCardShowsItsSectionsAndFoldsWhatIsSensitive() throws Exception {
        Card card = filledCard();
        web.perform(as(manager, get("/clients/{n}", card.number())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1. Identity")))
                .andExpect(content().string(containsString("8. Stay in the programme")))
                .andExpect(content().string(containsString("As it was when the card was filled in")))
                .andExpect(content().string(containsString(Intake.REASON)))
                .andExpect(content().string(not(containsString("Opioids"))))
                .andExpect(content().string(not(containsString("People who inject drugs"))))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(looks(card)).isZero();

        web.perform(as(manager, get("/clients/{n}", card.number()).param("show", "Group_drugs")))
                .andExpect(content().string(containsString("Opioids")));
        web.perform(as(manager, get("/clients/{n}", card.number()).param("show", "Group_drugs"))
                        .header("HX-Request", "true"))
                .andExpect(content().string(allOf(containsString("Opioids"), not(containsString("<html")))));
        assertThat(looks(card)).isEqualTo(2);
    }

    @Test
    void aFilledCardIsChangedOnItsOwnPageByWhoLeadsTheCase() throws Exception {
        Card card = filledCard();
        String there = "/clients/" + card.number() + "/change/CORRECTED";
        web.perform(as(manager, get("/clients/{n}", card.number())))
                .andExpect(content().string(containsString("Correct a mistake")));
        for (String language : List.of("uk", "ru", "en")) {
            web.perform(as(speaks(language), get(there)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("/change/CORRECTED/form\"")))
                    .andExpect(content().string(not(containsString("??"))));
        }
        web.perform(as(manager, get(there + "/form")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.surname").value("Ковальчук"));
        web.perform(as(manager, post(there).with(csrf()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"surname\": \"\"}"))
                .andExpect(status().isUnprocessableEntity());
        web.perform(as(staff.caseManager(programme), get(there + "/form"))).andExpect(status().isNotFound());
        StaffMember front = staff.member("intake", programme, Role.INTAKE);
        web.perform(as(front, get(there))).andExpect(status().isForbidden());
    }

    @Test
    void noDocumentOfACardIsOutOfReach() throws Exception {
        Card card = filledCard();
        try (var acting = acts(manager)) {
            for (int i = 0; i < 50; i++) {
                intake.fill(card, Map.of());
            }
        }
        long first = transaction.execute(status -> access.asSystem(
                () -> sql.queryForObject("SELECT min(id) FROM document WHERE card_id = ?", Long.class, card.id())));
        String newest = web.perform(as(manager, get("/clients/{n}", card.number())))
                .andExpect(content().string(not(containsString("/documents/" + first + "\""))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher earlier = Pattern.compile("\\?before=(\\d+)").matcher(newest);
        assertThat(earlier.find()).isTrue();
        web.perform(as(manager, get("/clients/{n}", card.number()).param("before", earlier.group(1))))
                .andExpect(content().string(containsString("/documents/" + first + "\"")));
    }

    @Test
    void programsListAndSearchTheCardIndex() throws Exception {
        Card card = filledCard();
        web.perform(as(manager, get("/api/v1/clients")))
                .andExpect(jsonPath("$.rows[*].number").value(hasItem(card.number())));
        web.perform(as(manager, get("/api/v1/clients").param("q", "ковальчук")))
                .andExpect(jsonPath("$.rows[0].name").value("Ковальчук Олена Петрівна"));
        web.perform(as(staff.caseManager(programme), get("/api/v1/clients").param("q", "ковальчук")))
                .andExpect(jsonPath("$.rows").isEmpty());
    }

    @Test
    void whatWatchesTheSystemSignsInWithItsCall() throws Exception {
        StaffMember admin = staff.member("admin", programme, Role.ADMIN);
        web.perform(get("/actuator/info")).andExpect(status().isUnauthorized());
        web.perform(get("/actuator/info").with(httpBasic(admin.login(), TestStaff.PASSWORD)))
                .andExpect(status().isOk());
        web.perform(get("/actuator/info").with(httpBasic(manager.login(), TestStaff.PASSWORD)))
                .andExpect(status().isForbidden());
        web.perform(as(admin, get("/actuator/info"))).andExpect(status().isOk());
        web.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    @Test
    void sensitiveSectionsAreNotForFirstContactNorForOthers() throws Exception {
        Card card = filledCard();
        StaffMember stranger = staff.caseManager(programme);
        StaffMember analyst = staff.member("analyst", programme, Role.PROCESS_ANALYST);
        web.perform(as(stranger, get("/clients/{n}", card.number()))).andExpect(status().isNotFound());
        web.perform(as(stranger, get("/api/v1/clients/{n}", card.number()))).andExpect(status().isNotFound());
        web.perform(as(analyst, get("/clients/{n}", card.number()))).andExpect(status().isForbidden());
        web.perform(as(analyst, get("/requests"))).andExpect(status().isForbidden());
        web.perform(as(analyst, get("/one-time"))).andExpect(status().isForbidden());
        web.perform(as(stranger, get("/clients").param("q", "ковальчук олена")))
                .andExpect(content().string(containsString("Known in the programme")))
                .andExpect(content().string(containsString(card.number())))
                .andExpect(content().string(not(containsString("Петрівна"))));
        StaffMember front = staff.member("intake", programme, Role.INTAKE);
        Card once;
        try (var acting = acts(front)) {
            once = intake.oneTimeCard(programme);
        }
        web.perform(as(front, get("/clients/{n}", once.number()).param("show", "Group_identity")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("People who inject drugs"))))
                .andExpect(content().string(containsString("are for the case manager")));
    }

    @Test
    void husbandAndWifeAreLinkedOnTheirCardsAndKeepTheirAnswersApart() throws Exception {
        Card wife = filledCard();
        Card husband = husbandOf(wife);
        web.perform(as(manager, get("/clients/{n}", husband.number())))
                .andExpect(content().string(containsString("/clients/" + encoded(wife))))
                .andExpect(content().string(containsString("Husband or wife")))
                .andExpect(content().string(not(containsString("Opioids"))));
        web.perform(as(manager, get("/clients/{n}", husband.number()).param("show", "Group_drugs")))
                .andExpect(content().string(not(containsString("Opioids"))));
        web.perform(as(manager, get("/api/v1/clients/{n}/family", husband.number())))
                .andExpect(jsonPath("$[0].card").value(wife.number()));
        StaffMember front = staff.member("intake", programme, Role.INTAKE);
        web.perform(as(front, get("/clients/{n}/family", wife.number()))).andExpect(status().isForbidden());
    }

    @Test
    void whatIsMissingOnALinkIsSaidBesideItsField() throws Exception {
        Card wife = filledCard();
        for (String language : List.of("uk", "ru", "en")) {
            web.perform(as(speaks(language), get("/clients/{n}/family", wife.number())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        web.perform(as(manager, post("/clients/{n}/family", wife.number()).param("card", wife.number()))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This is a card of the same person")))
                .andExpect(content().string(containsString("Please fill this in")));
    }

    @Test
    void aWithdrawnConsentTakesTheLinkFromBothCards() throws Exception {
        Card wife = filledCard();
        Card husband = husbandOf(wife);
        long link;
        try (var acting = acts(manager)) {
            link = family.of(wife).get(0).link();
        }
        web.perform(as(manager, get("/clients/{n}/family/{l}/withdrawal", wife.number(), link)))
                .andExpect(content().string(allOf(containsString("End the link of cards"), not(containsString("??")))));
        web.perform(as(manager, post("/clients/{n}/family/{l}/withdrawal", wife.number(), link))
                        .param("by", "RELATIVE")
                        .param("on", wife.agreedOn().toString())
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        for (Card card : List.of(wife, husband)) {
            web.perform(as(manager, get("/clients/{n}", card.number())))
                    .andExpect(content().string(containsString("Nobody is linked")));
        }
    }

    @Test
    void programsReadTheSame() throws Exception {
        Card card = filledCard();
        web.perform(as(manager, get("/api/v1/clients/{n}", card.number())))
                .andExpect(jsonPath("$.name").value(Intake.NAME))
                .andExpect(jsonPath("$.status").value("OPEN_PROGRAMME"))
                .andExpect(jsonPath("$.sections.length()").value(8))
                .andExpect(jsonPath("$.sections[3].withheld").value(true));
        web.perform(as(manager, get("/api/v1/requests")))
                .andExpect(jsonPath("$.rows[0].card").value(card.number()))
                .andExpect(jsonPath("$.rows[0].result").value("PROGRAMME"));
        web.perform(as(manager, post("/api/v1/requests"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"programme\": %d}".formatted(programme)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("DRAFT"));
        web.perform(as(manager, post("/api/v1/requests"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"programme\": %d}".formatted(staff.programme())))
                .andExpect(status().isNotFound());
        web.perform(as(manager, get("/api/v1/requests").param("after", "'; DROP TABLE card")))
                .andExpect(status().isNotFound());
    }

    /** Linked with the wife on the pages, with the consent of both. */
    private Card husbandOf(Card wife) throws Exception {
        Card husband;
        try (var acting = acts(manager)) {
            husband = intake.oneTimeCard(programme);
        }
        web.perform(as(manager, post("/clients/{n}/family", wife.number()))
                        .param("card", husband.number())
                        .param("relation", "SPOUSE")
                        .param("consentOn", wife.agreedOn().toString())
                        .param("relativeConsentOn", wife.agreedOn().toString())
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        return husband;
    }

    private static String encoded(Card card) {
        return URLEncoder.encode(card.number(), StandardCharsets.UTF_8);
    }

    private Card filledCard() {
        try (var acting = acts(manager)) {
            Card card = intake.programmeCard(programme);
            intake.fill(
                    card,
                    Map.of(
                            "drugUse",
                            "NOW",
                            "substances",
                            List.of(Map.of("substance", "OPIOIDS", "provenance", "SELF_REPORTED"))));
            return card;
        }
    }

    private StaffMember speaks(String language) {
        sql.update("UPDATE staff SET language = ? WHERE id = ?", language, manager.id());
        return manager;
    }

    private int looks(Card card) {
        return sql.queryForObject(
                "SELECT count(*) FROM access_log WHERE card_id = ? AND section = 'client-card:Group_drugs'",
                Integer.class,
                card.id());
    }

    private MockHttpServletRequestBuilder as(StaffMember member, MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(member.login())));
    }
}
