package org.suprovid.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.suprovid.fixtures.TestStaff.acts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.StaffMember;

/** A deadline and its why on the page of a case, and more time for it: for people and for programs. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ExtensionPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private TestStaff staff;

    @Autowired
    private OpenedCases opened;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcTemplate sql;

    private StaffMember manager;
    private StaffMember stranger;
    private CaseFile file;
    private Deadline card;

    @BeforeEach
    void aCaseWhoseCardIsToBeFilledToday() {
        long programme = staff.programme();
        manager = staff.caseManager(programme);
        stranger = staff.caseManager(programme);
        try (var acting = acts(manager)) {
            file = opened.of(programme, "Karina");
        }
        card = card();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru"})
    void theWhyLeadsToMoreTime(String language) throws Exception {
        sql.update("UPDATE staff SET language = ? WHERE id = ?", language, manager.id());
        as(manager, get("/cases/{number}", file.number()))
                .andExpect(content().string(containsString(address())))
                .andExpect(content().string(not(containsString("??"))));
        as(manager, get(address()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theNewDateIsShownBeforeItIsGiven() throws Exception {
        as(manager, asked("5", "DAYS").with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Extend the deadline")));
        assertThat(card().dueAt()).isEqualTo(card.dueAt());

        as(manager, asked("5", "DAYS").param("sure", "true").with(csrf())).andExpect(redirectedUrlPattern("/cases/*"));
        assertThat(card().working().due()).isEqualTo(card.working().due().plusDays(5));
        as(manager, get("/cases/{number}", file.number()))
                .andExpect(content().string(containsString("5 days: The client is ill, case-manager")))
                .andExpect(content().string(containsString("Deadline extended: Fill in the client card")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-4", "31", "99999999999999", "a lot"})
    void whatCannotBeGivenIsSaidAtTheField(String amount) throws Exception {
        as(manager, asked(amount, "DAYS").param("sure", "true").with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("amount-error")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(card().dueAt()).isEqualTo(card.dueAt());
    }

    @Test
    void programsAskWhyAndGiveMoreTime() throws Exception {
        as(
                        manager,
                        post("/api/v1" + address())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"span\": \"P5D\", \"reason\": \"CLIENT_AWAY\"}")
                                .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.why.extensions[0].span").value("P5D"));
        as(manager, get("/api/v1/cases/{number}/deadlines", file.number()))
                .andExpect(jsonPath("$[0].why.rule").value("T-02"))
                .andExpect(jsonPath("$[0].why.standardCode").value("ALLIANCE_2010"))
                .andExpect(jsonPath("$[0].why.version").value(1))
                .andExpect(jsonPath("$[0].why.event").value(card.anchorEvent().name()))
                .andExpect(jsonPath("$[0].why.from").value(card.working().base().toString()))
                .andExpect(jsonPath("$[0].why.extensions[0].reason").value("CLIENT_AWAY"))
                .andExpect(jsonPath("$[0].why.losers").isEmpty());
        as(
                        manager,
                        post("/api/v1" + address())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"span\": \"P1D\", \"reason\": \"CLIENT_AWAY\"}")
                                .with(csrf()))
                .andExpect(status().isConflict());
    }

    /** A refusal is no dead end, and what is counted in hours offers no more time at all. */
    @Test
    void whereNoTimeCanBeGivenThePageSaysWhyAndLeadsBack() throws Exception {
        try (var acting = acts(manager)) {
            deadlines.met(file.id(), "CARD_FILL", "");
        }
        as(manager, get(address()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("This deadline is no longer open")))
                .andExpect(content().string(containsString("Open the case")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void aBadLengthIsNamedWithItsField() throws Exception {
        as(
                        manager,
                        post("/api/v1" + address())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"span\": \"P5W\", \"reason\": \"CLIENT_AWAY\"}")
                                .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("span")))
                .andExpect(content().string(containsString("write weeks as days")));
    }

    @Test
    void whoDoesNotSeeTheCaseGivesNoTime() throws Exception {
        as(stranger, get(address())).andExpect(status().isNotFound());
        as(stranger, asked("5", "DAYS").param("sure", "true").with(csrf())).andExpect(status().isNotFound());
        assertThat(card().dueAt()).isEqualTo(card.dueAt());
    }

    private MockHttpServletRequestBuilder asked(String amount, String unit) {
        return post(address()).param("amount", amount).param("unit", unit).param("reason", "CLIENT_ILL");
    }

    private String address() {
        return "/cases/" + file.number() + "/deadlines/" + card.id() + "/extension";
    }

    private Deadline card() {
        try (var acting = acts(manager)) {
            return deadlines.list(file.id()).stream()
                    .filter(deadline -> deadline.code().equals("CARD_FILL"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private ResultActions as(StaffMember member, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(users.loadUserByUsername(member.login()))));
    }
}
