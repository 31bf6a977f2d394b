package org.suprovid.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.suprovid.fixtures.TestStaff.acts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseFile;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.StaffMember;

/** Who reads plans, and in which words. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class PlanPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private TestStaff staff;

    @Autowired
    private PlannedCases planned;

    @Autowired
    private Plans plans;

    @Autowired
    private LineResults results;

    @Autowired
    private PlanOverview overview;

    private StaffMember manager;
    private CaseFile file;

    @BeforeEach
    void aPlanInForce() {
        long programme = staff.programme();
        manager = staff.caseManager(programme);
        try (var acting = acts(manager)) {
            file = planned.open(programme);
            long need = planned.need(file, "legal advice", true);
            planned.inForce(
                    file,
                    planned.own(need, "talk about rights", planned.today().plusDays(3)),
                    planned.byReferral(need, "LEGAL_ADVICE", planned.today().plusDays(9)));
        }
    }

    @Test
    void theHistoryShowsEveryColumnInTheReadersWords() throws Exception {
        long own = open(0);
        try (var acting = acts(manager)) {
            results.done(
                    file,
                    own,
                    new LineResults.Done(planned.today(), 4, "FULL", "knows her rights", null),
                    Map.of("SYRINGE", 10),
                    PlannedCases.DOCUMENT);
        }
        web.perform(as(manager, get("/cases/{n}/plans", file.number())).locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("talk about rights")))
                .andExpect(content().string(containsString("Reached. knows her rights")))
                .andExpect(content().string(containsString("Syringes × 10")))
                .andExpect(content().string(containsString("4 – good")))
                .andExpect(content().string(containsString("Need: legal advice")))
                .andExpect(content().string(containsString("7. Quality or reason")))
                .andExpect(content().string(containsString("8. Start and end of the plan")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void programsReadTheSame() throws Exception {
        web.perform(as(manager, get("/api/v1/cases/{n}/plans", file.number())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].plan.kind").value("KM1"))
                .andExpect(jsonPath("$[1].lines[0].line.service").value("LEGAL_ADVICE"));
    }

    @Test
    void whoseCaseItIsNotFindsNothing() throws Exception {
        StaffMember stranger = staff.caseManager(file.programmeId());
        web.perform(as(stranger, get("/cases/{n}/plans", file.number()))).andExpect(status().isNotFound());
        web.perform(as(stranger, get("/api/v1/cases/{n}/plans", file.number()))).andExpect(status().isNotFound());
        web.perform(as(stranger, post("/cases/{n}/lines/{l}/begin", file.number(), open(0))))
                .andExpect(status().isNotFound());
        StaffMember analyst = staff.analyst(file.programmeId());
        web.perform(as(analyst, get("/cases/{n}/plans", file.number()))).andExpect(status().isForbidden());
        web.perform(get("/api/v1/cases/{n}/plans", file.number())).andExpect(status().isUnauthorized());
    }

    @Test
    void workOnALineBegins() throws Exception {
        web.perform(as(manager, post("/cases/{n}/lines/{l}/begin", file.number(), open(0))))
                .andExpect(status().is3xxRedirection());
        try (var acting = acts(manager)) {
            assertThat(plans.line(file, open(0)).orElseThrow().state()).isEqualTo(LineState.IN_PROGRESS);
        }
    }

    @Test
    void theClosureSummaryHearsOfEveryLine() {
        try (var acting = acts(manager)) {
            assertThat(overview.activities(file)).hasSize(2).allSatisfy(activity -> {
                assertThat(activity.activity()).isNotBlank();
                assertThat(activity.result()).isNotBlank();
            });
        }
    }

    private long open(int index) {
        try (var acting = acts(manager)) {
            List<Long> open = plans.openLineIds(file.id());
            return open.get(index);
        }
    }

    private MockHttpServletRequestBuilder as(StaffMember member, MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(member.login()))).with(csrf());
    }
}
