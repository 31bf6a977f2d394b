package org.suprovid.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.StaffMember;

@SystemTest
class StandardPagesTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestStaff staff;

    @Autowired
    UserDetailsService users;

    private MockMvc web;
    private StaffMember analyst;
    private UserDetails signedIn;

    @BeforeEach
    void anAnalystSignsIn() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        analyst = staff.analyst(staff.programme());
        signedIn = users.loadUserByUsername(analyst.login());
    }

    @Test
    void theStandardsInForceAreListed() throws Exception {
        web.perform(get("/standards").with(user(signedIn)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Alliance 2010")))
                .andExpect(content().string(containsString("/standards/ALLIANCE_2010")));
    }

    @Test
    void everyTimerIsShownInWords() throws Exception {
        String page = web.perform(get("/standards/ALLIANCE_2010").with(user(signedIn)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Review the plan", "3 months", "4 hours", "the same day", "КМ-1 and КМ-2");
    }

    @Test
    void programsReadTheSame() throws Exception {
        web.perform(get("/api/v1/standards/ALLIANCE_2010").with(httpBasic(analyst.login(), TestStaff.PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.timers[?(@.code == 'PLAN_REVIEW')].duration")
                        .value("P3M"))
                .andExpect(jsonPath("$.flags['plan.form']").value("KM1_KM2"));
    }

    @Test
    void theFileComesBackAsItWasShipped() throws Exception {
        byte[] shipped = Files.readAllBytes(Path.of("src/main/resources/standards/NYS_AI_2006_LIKE.yaml"));
        web.perform(get("/standards/NYS_AI_2006_LIKE/standard.yaml").with(user(signedIn)))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/yaml"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"NYS_AI_2006_LIKE-1.yaml\""))
                .andExpect(content().bytes(shipped));
        web.perform(get("/api/v1/standards/NYS_AI_2006_LIKE/standard.yaml?version=1")
                        .with(httpBasic(analyst.login(), TestStaff.PASSWORD)))
                .andExpect(header().string("Content-Disposition", containsString("NYS_AI_2006_LIKE-1.yaml")))
                .andExpect(content().bytes(shipped));
        web.perform(get("/standards/NYS_AI_2006_LIKE/standard.yaml?version=9").with(user(signedIn)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aStandardNobodyWroteIsNotFound() throws Exception {
        web.perform(get("/api/v1/standards/NOBODYS").with(httpBasic(analyst.login(), TestStaff.PASSWORD)))
                .andExpect(status().isNotFound());
    }

    @Test
    void strangersAreAskedToSignIn() throws Exception {
        web.perform(get("/api/v1/standards/ALLIANCE_2010")).andExpect(status().isUnauthorized());
    }
}
