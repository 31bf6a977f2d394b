package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** An administrator who gives somebody's access away, or takes it, is seen by others (R-ROLE-14). */
@SystemTest
class AccessNewsTests {

    private static int next = 0;

    @Autowired
    MockMvc web;

    @Autowired
    TestStaff staff;

    @Autowired
    StaffDirectory directory;

    @Autowired
    UserDetailsService users;

    @Autowired
    Inbox inbox;

    private long programme;
    private StaffMember admin;
    private StaffMember otherAdmin;
    private StaffMember halyna;
    private StaffMember colleague;
    private StaffMember elsewhere;

    @BeforeEach
    void anOrganisation() {
        programme = staff.programme();
        admin = staff.member("admin", "Admin", "en", programme, Role.ADMIN);
        otherAdmin = staff.member("admin", "Other", "en", programme, Role.ADMIN);
        halyna = staff.member("halyna", "Halyna", "en", programme, Role.SUPERVISOR);
        colleague = staff.member("oksana", "Oksana", "en", programme, Role.SUPERVISOR);
        elsewhere = staff.member("iryna", "Iryna", "en", staff.programme(), Role.SUPERVISOR);
    }

    @Test
    void aSupervisorsNewPasswordIsNoSecretOfTheAdministrators() throws Exception {
        send("/admin/staff/" + halyna.id() + "/password");
        String said =
                "Admin has made a new password for Halyna. If Halyna did not ask for it, speak up: until it is changed, both know it.";
        for (StaffMember reader : List.of(halyna, colleague, elsewhere, otherAdmin)) {
            assertThat(told(reader)).containsExactly(said);
        }
        assertThat(told(admin)).isEmpty();
        send("/admin/staff/" + halyna.id() + "/password");
        assertThat(told(halyna)).containsExactly(said, said);
    }

    @Test
    void newRolesAreToldAndANewPhoneIsNot() throws Exception {
        StaffMember worker = staff.member("taras", "Taras", "en", programme, Role.CASE_MANAGER);
        change(worker, "CASE_MANAGER");
        assertThat(told(worker)).isEmpty();
        change(worker, "INTAKE");
        String said = "Admin has changed what Taras may do: roles, programmes or the lock.";
        assertThat(told(worker)).containsExactly(said);
        assertThat(told(colleague)).containsExactly(said);
        assertThat(told(otherAdmin)).containsExactly(said);
        assertThat(told(elsewhere)).isEmpty();
        change(worker, "SUPERVISOR");
        assertThat(told(elsewhere)).containsExactly(said);
    }

    @Test
    void somebodyNewIsToldToWhoAnswersForTheProgramme() throws Exception {
        String login = "added-" + next++;
        web.perform(filled("/admin/staff", "Newcomer", "CASE_MANAGER").param("login", login));
        assertThat(directory.findByLogin(login)).isPresent();
        assertThat(told(colleague)).containsExactly("Admin has added Newcomer to those who work here.");
        assertThat(told(elsewhere)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru"})
    void itIsSaidInTheReadersLanguage(String language) throws Exception {
        send("/admin/staff/" + halyna.id() + "/password");
        assertThat(told(colleague, language)).singleElement().asString().contains("Admin", "Halyna", "пароль");
    }

    private void change(StaffMember member, String role) throws Exception {
        int seen = directory.find(member.id()).orElseThrow().revision();
        web.perform(filled("/admin/staff/" + member.id(), member.name(), role)
                .param("phone", String.valueOf(next++))
                .param("active", "true")
                .param("seen", String.valueOf(seen)));
    }

    private MockHttpServletRequestBuilder filled(String path, String name, String role) {
        return request(path)
                .param("name", name)
                .param("language", "en")
                .param("roles", role)
                .param("programmes", String.valueOf(programme));
    }

    private void send(String path) throws Exception {
        web.perform(request(path));
    }

    private MockHttpServletRequestBuilder request(String path) {
        return post(path).with(user(users.loadUserByUsername(admin.login()))).with(csrf());
    }

    private List<String> told(StaffMember reader) {
        return told(reader, "en");
    }

    private List<String> told(StaffMember reader, String language) {
        try (var binding = TestStaff.acts(reader)) {
            return inbox.page(reader.id(), null, Locale.forLanguageTag(language)).rows().stream()
                    .map(Notice::text)
                    .toList();
        }
    }
}
