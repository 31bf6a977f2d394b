package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;

/** The four questions of a programme; who lacks a skill it asks for finishes no first contact (R-12S-01, R-12S-01d). */
@SystemTest
class DefinitionPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    TestStaff staff;

    @Autowired
    Walks walks;

    @Autowired
    ProgrammeDefinitions definitions;

    @Autowired
    UserDetailsService users;

    private CaseWalk karina;
    private long programme;
    private StaffMember admin;

    @BeforeEach
    void aRequest() throws Exception {
        karina = walks.somebody().finish("UserTask_RegisterRequest");
        programme = karina.manager.programmes().iterator().next();
        admin = staff.member("admin", programme, Role.ADMIN);
        web.perform(as(
                        admin,
                        post("/admin/programmes/{p}/definition", programme)
                                .param("announced", "Дошка оголошень у вестибюлі")
                                .param("firstContact", "Розповісти про всі заходи")
                                .param("skills", "COUNSELLING", "SERVICES")
                                .with(csrf())))
                .andExpect(redirectedUrl("/admin/programmes/" + programme));
    }

    @Test
    void whoLacksASkillIsToldBeforeAndRefused() throws Exception {
        web.perform(as(
                        karina.manager,
                        get("/tasks/{t}", karina.task("UserTask_FirstContact").id())))
                .andExpect(content().string(containsString("Розповісти про всі заходи")))
                .andExpect(content().string(containsString("counsel people")));
        able("COUNSELLING");
        assertThatThrownBy(() -> karina.finish("UserTask_FirstContact"))
                .hasMessageContaining("programme client.error.skills");
        able("COUNSELLING", "SERVICES");
        assertThat(definitions.missing(programme, karina.manager.id())).isEmpty();
        karina.finish("UserTask_FirstContact");
        assertThat(karina.waitsAt()).containsExactly("UserTask_OpenClientCard");
    }

    @Test
    void thePagesShowWhatWasSaidAndTheLogWhoSaidIt() throws Exception {
        able("TARGET_GROUP");
        web.perform(as(admin, get("/admin/programmes/{p}/definition", programme)))
                .andExpect(content().string(containsString("Дошка оголошень у вестибюлі")));
        web.perform(as(admin, get("/admin/programmes/{p}", programme)))
                .andExpect(content().string(containsString("counsel people; know the services")));
        web.perform(as(admin, get("/admin/staff/{m}/skills", karina.manager.id())))
                .andExpect(content().string(containsString("value=\"TARGET_GROUP\" checked")));
        web.perform(as(admin, get("/admin/staff/{m}", karina.manager.id())))
                .andExpect(content().string(containsString("know the problems of those the programme is for")));
    }

    @Test
    void whatNobodyKnowsIsRefused() throws Exception {
        web.perform(as(
                        admin,
                        post("/admin/programmes/{p}/definition", programme)
                                .param("announced", "а".repeat(1001))
                                .with(csrf())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("is longer than")));
        assertThat(definitions.of(programme).announced()).isEqualTo("Дошка оголошень у вестибюлі");
        web.perform(as(
                        admin,
                        post("/admin/staff/{m}/skills", karina.manager.id())
                                .param("skills", "MAGIC")
                                .with(csrf())))
                .andExpect(status().isUnprocessableEntity());
    }

    private void able(String... skills) throws Exception {
        web.perform(as(
                        admin,
                        post("/admin/staff/{m}/skills", karina.manager.id())
                                .param("skills", skills)
                                .with(csrf())))
                .andExpect(redirectedUrl("/admin/staff/" + karina.manager.id()));
    }

    private MockHttpServletRequestBuilder as(StaffMember member, MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(member.login())));
    }
}
