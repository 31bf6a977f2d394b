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

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.suprovid.fixtures.StatementCount;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.StaffMember;

/** The list of cases, the page of one, and what may be done there: for people and for programs. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class CasePagesTests {

    private static final int MOST_BYTES = 100_000;

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private TestStaff staff;

    @Autowired
    private OpenedCases opened;

    @Autowired
    private Cases cases;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate sql;

    private long programme;
    private StaffMember manager;
    private StaffMember supervisor;
    private CaseFile file;

    @BeforeEach
    void aCase() {
        programme = staff.programme();
        manager = staff.caseManager(programme);
        supervisor = staff.supervisor(programme);
        file = open("Karina");
    }

    @Test
    void thePageShowsWhereTheCaseStandsAndWhatComesNext() throws Exception {
        byte[] page = as(manager, get("/cases/{number}", file.number()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Karina")))
                .andExpect(content().string(containsString("Recruitment and admission")))
                .andExpect(content().string(containsString("Fill in the client card")))
                .andExpect(content().string(containsString("Case opened from request")))
                .andExpect(content().string(containsString("UserTask_OpenClientCard")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(page.length).isLessThan(MOST_BYTES);
        Integer reads = sql.queryForObject(
                "SELECT count(*) FROM access_log WHERE case_id = ? AND staff_id = ? AND section = 'CASE'",
                Integer.class,
                file.id(),
                manager.id());
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void aCaseOfSomebodyElseIsNotThere() throws Exception {
        StaffMember other = staff.caseManager(programme);
        StaffMember elsewhere = staff.supervisor(staff.programme());
        for (String path : new String[] {"", "/timeline", "/diagram.xml", "/problem", "/withdrawal", "/death"}) {
            as(other, get("/cases/{number}" + path, file.number())).andExpect(status().isNotFound());
            as(elsewhere, get("/cases/{number}" + path, file.number())).andExpect(status().isNotFound());
        }
        as(other, post("/cases/{number}/problem", file.number()).with(csrf())).andExpect(status().isNotFound());
        as(staff.analyst(programme), get("/cases")).andExpect(status().isForbidden());
        as(manager, get("/cases/{number}/manager", file.number())).andExpect(status().isForbidden());
    }

    @Test
    void whoStandsInIsChosenAlreadyWhereSomebodyElseIsNamed() throws Exception {
        StaffMember away = staff.caseManager(programme);
        as(
                        manager,
                        post("/cases/{number}/substitute", file.number())
                                .with(csrf())
                                .param("substitute", String.valueOf(away.id()))
                                .param("reason", HandoverReason.values()[0].name()))
                .andExpect(status().is3xxRedirection());
        String chosen = "value=\"" + away.id() + "\" selected=\"selected\"";
        as(manager, get("/cases/{number}/substitute", file.number()))
                .andExpect(content().string(containsString(chosen)));
        as(supervisor, get("/cases/{number}/manager", file.number()))
                .andExpect(content().string(containsString(chosen)));
    }

    @Test
    void theListFindsCasesByNumberAndNarrowsThem() throws Exception {
        CaseFile other = open("Alina");
        as(manager, get("/cases"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(file.number())))
                .andExpect(content().string(containsString("Alina")));
        as(manager, get("/cases").param("q", other.cardNumber()))
                .andExpect(content().string(containsString(other.number())))
                .andExpect(content().string(not(containsString("Karina"))));
        as(manager, get("/cases").param("q", other.number()))
                .andExpect(redirectedUrlPattern("/cases/*" + other.number().substring(2)));
        as(manager, get("/cases").param("stage", "E05")).andExpect(content().string(containsString("No case fits")));
        as(manager, get("/cases").param("status", "CLOSED"))
                .andExpect(content().string(containsString("No case fits")));
        as(manager, get("/cases").param("after", "nonsense")).andExpect(status().isNotFound());
        as(manager, get("/cases").param("q", "%")).andExpect(content().string(containsString("No case fits")));
    }

    @Test
    void tenCasesTakeAsManyStatementsAsOne() throws Exception {
        as(manager, get("/cases"));
        int one = statements.of(() -> as(manager, get("/cases")));
        for (int i = 0; i < 9; i++) {
            open("Client " + i);
        }
        int ten = statements.of(() -> as(manager, get("/cases")));
        assertThat(ten).isEqualTo(one);
    }

    @Test
    void theDiagramSpeaksTheReadersLanguage() throws Exception {
        as(manager, get("/cases/{number}/diagram.xml", file.number()))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_XML))
                .andExpect(content().string(containsString("Recruitment and admission")));
    }

    @Test
    void theDiagramsThatItCallsAreOpenedFromThere() throws Exception {
        as(manager, get("/cases/{number}/diagram.xml", file.number()).param("called", "plan-work"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("UserTask_RecordLineResult")));
        as(manager, get("/cases/{number}/diagram.xml", file.number()).param("called", "no-such"))
                .andExpect(status().isNotFound());
        as(
                        staff.caseManager(programme),
                        get("/cases/{number}/diagram.xml", file.number()).param("called", "plan-work"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aNewProblemIsReportedAndAsksForADescription() throws Exception {
        as(manager, get("/cases/{number}/problem", file.number()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("same card")));
        as(manager, post("/cases/{number}/problem", file.number()).with(csrf())).andExpect(status().is3xxRedirection());
        as(manager, get("/cases/{number}", file.number()))
                .andExpect(content().string(containsString("A new problem was reported")))
                .andExpect(content().string(containsString("Describe the new problem")));
    }

    @Test
    void withdrawalAsksWhyAndEndsTheWork() throws Exception {
        as(manager, get("/cases/{number}/withdrawal", file.number()))
                .andExpect(content().string(containsString(file.number())));
        as(manager, post("/cases/{number}/withdrawal", file.number()).with(csrf()))
                .andExpect(content().string(containsString("Please choose.")));
        as(
                        manager,
                        post("/cases/{number}/withdrawal", file.number())
                                .with(csrf())
                                .param("reason", "BECAUSE")
                                .param("on", "yesterday"))
                .andExpect(content().string(containsString("This cannot be used here.")))
                .andExpect(content().string(containsString("This is no day.")))
                .andExpect(content().string(not(containsString("Failed to convert"))));
        as(
                        manager,
                        post("/cases/{number}/withdrawal", file.number())
                                .with(csrf())
                                .param("reason", "NO_TRUST"))
                .andExpect(status().is3xxRedirection());
        as(manager, get("/cases/{number}", file.number()))
                .andExpect(content().string(containsString("The client withdrew agreement")))
                .andExpect(content().string(containsString("Summarise the closure")))
                .andExpect(content().string(containsString("/death\"")))
                .andExpect(content().string(not(containsString("/withdrawal\""))))
                .andExpect(content().string(not(containsString("/leaving\""))));
        for (String asked : List.of("withdrawal", "leaving")) {
            as(manager, get("/cases/{number}/" + asked, file.number()))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("already being closed")))
                    .andExpect(content().string(containsString("Open " + file.number())));
        }
        as(manager, post("/cases/{number}/leaving", file.number()).with(csrf()).param("reason", "MOVED_AWAY"))
                .andExpect(status().isConflict());
        as(manager, post("/cases/{number}/death", file.number()).with(csrf()).param("source", "RELATIVE"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void leavingAsksWhyAndEndsTheWork() throws Exception {
        as(manager, get("/cases/{number}/leaving", file.number()))
                .andExpect(content().string(containsString(file.number())));
        as(manager, post("/cases/{number}/leaving", file.number()).with(csrf()))
                .andExpect(content().string(containsString("Please choose.")));
        as(manager, post("/cases/{number}/leaving", file.number()).with(csrf()).param("reason", "IMPRISONED"))
                .andExpect(status().is3xxRedirection());
        as(manager, get("/cases/{number}", file.number()))
                .andExpect(content().string(containsString("The person leaves")))
                .andExpect(content().string(containsString("Summarise the closure")));
    }

    @Test
    void deathInTheFutureIsNotTaken() throws Exception {
        as(manager, get("/cases/{number}/death", file.number())).andExpect(status().isOk());
        as(
                        manager,
                        post("/cases/{number}/death", file.number())
                                .with(csrf())
                                .param("source", "RELATIVE")
                                .param("on", "2199-01-01"))
                .andExpect(content().string(containsString("still to come")));
    }

    @Test
    void theSupervisorPassesACaseOn() throws Exception {
        StaffMember next = staff.caseManager(programme);
        as(supervisor, get("/cases/{number}/manager", file.number())).andExpect(status().isOk());
        as(
                        supervisor,
                        post("/cases/{number}/manager", file.number())
                                .with(csrf())
                                .param("manager", String.valueOf(manager.id()))
                                .param("reason", "LEAVE"))
                .andExpect(content().string(containsString("does it already")));
        as(
                        supervisor,
                        post("/cases/{number}/manager", file.number())
                                .with(csrf())
                                .param("manager", String.valueOf(next.id()))
                                .param("reason", "CASELOAD"))
                .andExpect(status().is3xxRedirection());
        as(manager, get("/cases/{number}", file.number())).andExpect(status().isNotFound());
        as(next, get("/cases/{number}", file.number()))
                .andExpect(content().string(containsString("Case passed to " + next.name())))
                .andExpect(content().string(containsString("Take over the case")));
    }

    @Test
    void whereNobodyElseLeadsCasesItIsSaidInsteadOfAskingWho() throws Exception {
        for (String path : new String[] {"manager", "substitute"}) {
            as(supervisor, get("/cases/{number}/" + path, file.number()))
                    .andExpect(content().string(containsString("Nobody else leads cases in this programme")))
                    .andExpect(content().string(containsString("administrator")))
                    .andExpect(content().string(not(containsString("name=\"reason\""))));
        }
        staff.caseManager(programme);
        for (String path : new String[] {"manager", "substitute"}) {
            as(supervisor, get("/cases/{number}/" + path, file.number()))
                    .andExpect(content().string(containsString("name=\"reason\"")));
        }
    }

    @Test
    void whoStandsInSeesTheCase() throws Exception {
        StaffMember deputy = staff.caseManager(programme);
        as(manager, get("/cases/{number}/substitute", file.number())).andExpect(status().isOk());
        as(
                        manager,
                        post("/cases/{number}/substitute", file.number())
                                .with(csrf())
                                .param("substitute", String.valueOf(deputy.id()))
                                .param("reason", "LEAVE"))
                .andExpect(status().is3xxRedirection());
        as(deputy, get("/cases/{number}", file.number())).andExpect(status().isOk());
        as(deputy, post("/cases/{number}/substitute", file.number()).with(csrf()))
                .andExpect(status().isForbidden());
        as(manager, post("/cases/{number}/substitute", file.number()).with(csrf()))
                .andExpect(status().is3xxRedirection());
        as(deputy, get("/cases/{number}", file.number())).andExpect(status().isNotFound());
    }

    @Test
    void programsSeeAndDoTheSame() throws Exception {
        String api = "/api/v1/cases";
        as(manager, get(api)).andExpect(jsonPath("$.rows[0].row.number").value(file.number()));
        as(manager, get(api + "/{number}", file.number()))
                .andExpect(jsonPath("$.file.stage").value("E01"))
                .andExpect(jsonPath("$.steps.length()").value(7))
                .andExpect(jsonPath("$.steps[0].state").value("CURRENT"));
        as(manager, get(api + "/{number}/timeline", file.number()))
                .andExpect(jsonPath("$.rows[1].kind").value("CASE_OPENED"));
        as(manager, get(api + "/{number}/deadlines", file.number()))
                .andExpect(jsonPath("$[0].code").value("CARD_FILL"));
        as(
                        manager,
                        post(api + "/{number}/withdrawal", file.number())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}"))
                .andExpect(status().isUnprocessableEntity());
        as(manager, post(api + "/{number}/problem", file.number())).andExpect(status().isNoContent());
        as(staff.caseManager(programme), get(api + "/{number}", file.number())).andExpect(status().isNotFound());
    }

    private CaseFile open(String name) {
        try (var acting = acts(manager)) {
            return opened.of(programme, name);
        }
    }

    private ResultActions as(StaffMember member, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(
                request.characterEncoding(StandardCharsets.UTF_8).with(user(users.loadUserByUsername(member.login()))));
    }
}
