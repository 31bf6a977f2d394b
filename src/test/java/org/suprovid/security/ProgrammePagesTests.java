package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;

@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ProgrammePagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    TestStaff staff;

    @Autowired
    Programmes programmes;

    @Autowired
    UserDetailsService users;

    private UserDetails admin;
    private long programme;

    @BeforeEach
    void anAdministratorSignsIn() {
        programme = staff.programme();
        admin = users.loadUserByUsername(
                staff.member("admin", programme, Role.ADMIN).login());
    }

    @Test
    void aProgrammeFollowsSeveralStandardsInOrder() throws Exception {
        change("Two donors", "NYS_AI_2006_LIKE", "ALLIANCE_2010").andExpect(redirectedUrl("/admin/programmes"));
        Programme changed = programmes.find(programme).orElseThrow();
        assertThat(changed.standards()).containsExactly("NYS_AI_2006_LIKE", "ALLIANCE_2010");
        assertThat(changed.name()).isEqualTo("Two donors");
        assertThat(programmes.active()).extracting(Programme::id).doesNotContain(programme);
        assertThat(page())
                .contains("Two donors", "What was changed", "Alliance 2010")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ALLIANCE_2010, '', is missing",
        "Name, '', '', choose at least one standard",
        "Name, NOWHERE, '', there is no such standard",
        "Name, ALLIANCE_2010, ALLIANCE_2010, is named twice"
    })
    void whatCannotBeIsToldAtItsField(String name, String main, String other, String reason) throws Exception {
        change(name, main, other).andExpect(status().isOk()).andExpect(content().string(containsString(reason)));
        assertThat(programmes.find(programme).orElseThrow().standards()).containsExactly("ALLIANCE_2010");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        web.perform(get("/admin/programmes/999999999").with(user(admin))).andExpect(status().isNotFound());
    }

    private ResultActions change(String name, String main, String other) throws Exception {
        return web.perform(post("/admin/programmes/" + programme)
                .with(user(admin))
                .with(csrf())
                .param("name", name)
                .param("standards[0]", main)
                .param("standards[1]", other));
    }

    private String page() throws Exception {
        return web.perform(get("/admin/programmes/" + programme).with(user(admin)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
