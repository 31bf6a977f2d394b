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

import java.util.List;
import java.util.Set;
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
        assertThat(changed.minAge()).isEqualTo(16);
        assertThat(changed.targetGroups()).containsExactlyInAnyOrder("PWID", "SW");
        assertThat(page())
                .contains("Two donors", "What was changed", "Alliance 2010", "16 years", "Sex workers")
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
    void ofTwoWhoChangeTheSameTheSlowerIsToldAndLosesNothing() throws Exception {
        change("By one", "ALLIANCE_2010", "").andExpect(redirectedUrl("/admin/programmes"));
        change("By the other", "NYS_AI_2006_LIKE", "")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Meanwhile admin changed this")))
                .andExpect(content().string(containsString("value=\"By the other\"")))
                .andExpect(content().string(containsString("name=\"seen\" value=\"1\"")));
        assertThat(programmes.find(programme).orElseThrow().name()).isEqualTo("By one");
    }

    @Test
    void aNewProgrammeTakesPeopleIn() throws Exception {
        assertThat(page("/admin/programmes/new")).contains("Add a programme").doesNotContain("??");
        String code = "NEW_" + programme;
        added(code, "НК", "").andExpect(redirectedUrl("/admin/programmes"));
        Programme added = programmes.active().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(added)
                .isEqualTo(new Programme(
                        added.id(),
                        code,
                        "Brand new",
                        "case-seven-step",
                        List.of("ALLIANCE_2010"),
                        "НК",
                        Set.of("PLHIV"),
                        null));
        added(code, "НК", "").andExpect(content().string(containsString("with this code already")));
    }

    @ParameterizedTest
    @CsvSource({
        "lower, НК, '', 'Code: capital Latin letters'",
        "FINE, н1, '', 'Letters before card numbers: one to six'",
        "FINE, НК, 121, 'Age from, in years: is no age'",
        "FINE, НК, -1, 'Age from, in years: is no age'"
    })
    void whatANewProgrammeCannotBeIsToldByItsName(String code, String prefix, String age, String reason)
            throws Exception {
        added(code, prefix, age).andExpect(status().isOk()).andExpect(content().string(containsString(reason)));
    }

    private ResultActions added(String code, String prefix, String age) throws Exception {
        return web.perform(post("/admin/programmes")
                .with(user(admin))
                .with(csrf())
                .param("name", "Brand new")
                .param("code", code)
                .param("cardPrefix", prefix)
                .param("algorithm", "case-seven-step")
                .param("minAge", age)
                .param("groups", "PLHIV")
                .param("standards[0]", "ALLIANCE_2010"));
    }

    @Test
    void aProgrammeSaysHowItsCasesAreLed() throws Exception {
        assertThat(page()).contains("How cases are led", "Case management in seven stages");
        web.perform(post("/admin/programmes/" + programme)
                        .with(user(admin))
                        .with(csrf())
                        .param("seen", "0")
                        .param("name", "Led anyhow")
                        .param("algorithm", "closure")
                        .param("standards[0]", "ALLIANCE_2010"))
                .andExpect(content().string(containsString("How cases are led: choose one of these")));
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        web.perform(get("/admin/programmes/999999999").with(user(admin))).andExpect(status().isNotFound());
    }

    private ResultActions change(String name, String main, String other) throws Exception {
        return web.perform(post("/admin/programmes/" + programme)
                .with(user(admin))
                .with(csrf())
                .param("seen", "0")
                .param("name", name)
                .param("algorithm", "case-seven-step")
                .param("groups", "PWID", "SW")
                .param("minAge", "16")
                .param("standards[0]", main)
                .param("standards[1]", other));
    }

    private String page() throws Exception {
        return page("/admin/programmes/" + programme);
    }

    private String page(String path) throws Exception {
        return web.perform(get(path).with(user(admin)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
