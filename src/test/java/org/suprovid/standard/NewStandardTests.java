package org.suprovid.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.deadline.ChangesNow;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** A new donor comes: its standard is named, drafted, approved by somebody else, and can be followed. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class NewStandardTests {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    MockMvc web;

    @Autowired
    TestStaff staff;

    @Autowired
    UserDetailsService users;

    @Autowired
    Standards standards;

    @Autowired
    StandardHistory history;

    @Autowired
    ChangesNow changes;

    @Autowired
    Clock clock;

    private StaffMember admin;
    private String code;

    @BeforeEach
    void aDonorComes() {
        admin = staff.member("admin", staff.programme(), Role.ADMIN);
        code = "DONOR_" + NEXT.incrementAndGet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "COMPREHENSIVE_DEFAULT"})
    void fromItsNameToTheDayItHolds(String base) throws Exception {
        add(admin, code.toLowerCase(), base).andExpect(redirectedUrl("/standards/" + code + "/draft"));
        page(admin, "/standards").andExpect(content().string(containsString("not in force yet")));
        page(admin, "/standards/" + code).andExpect(redirectedUrl("/standards/" + code + "/draft"));
        page(admin, "/standards/" + code + "/draft").andExpect(status().isOk());
        page(admin, "/standards/" + code + "/draft/timers/PLAN_REVIEW").andExpect(status().isOk());
        String today = LocalDate.now(clock).toString();
        send(
                admin,
                "/standards/" + code + "/draft/head",
                "validFrom",
                today,
                "calendar",
                "UA",
                "note",
                "a donor",
                "seen",
                "0");
        page(admin, "/standards/" + code + "/draft/preview").andExpect(status().isOk());
        String change = send(admin, "/standards/" + code + "/draft/proposal", "revision", "1", "scope", "NEW_CASES")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        page(admin, change)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What the new standard says")));
        StaffMember second = staff.member("second", staff.programme(), Role.ADMIN);
        send(second, change + "/approval").andExpect(redirectedUrl(change));
        changes.goOn();
        assertThat(standards.inForce()).extracting(StandardVersion::code).contains(code);
        assertThat(standards.current(code).basedOn()).isEqualTo(base.isEmpty() ? null : base);
        page(admin, "/standards/" + code).andExpect(status().isOk());
        assertThat(history.of(code, Long.MAX_VALUE, 20))
                .extracting(HistoryEntry::event)
                .contains(HistoryEvent.BEGUN, HistoryEvent.PROPOSED, HistoryEvent.PUBLISHED);
    }

    @Test
    void aDraftThatIsDiscardedMayBeBegunAnew() throws Exception {
        add(admin, code, "");
        send(admin, "/standards/" + code + "/draft/discard").andExpect(redirectedUrl("/standards"));
        page(admin, "/standards").andExpect(content().string(containsString("/standards/" + code + "/draft")));
        send(admin, "/standards/" + code + "/draft").andExpect(redirectedUrl("/standards/" + code + "/draft"));
    }

    @ParameterizedTest
    @CsvSource({
        "UA 1, Donor, Name, '', 'only Latin letters'",
        "ALLIANCE_2010, Donor, Name, '', 'there is a standard of this code already'",
        "NEW_ONE, '', Name, '', 'is missing'",
        "NEW_ONE, Donor, '', '', 'is missing'",
        "NEW_ONE, Donor, Name, NOBODY, 'there is no such'"
    })
    void whatCannotBeIsToldAtItsField(String wrong, String donor, String name, String base, String reason)
            throws Exception {
        send(admin, "/standards/new", "code", wrong, "donor", donor, "name", name, "base", base)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(reason)));
        assertThat(standards.notInForce())
                .extracting(StandardMapper.Waiting::code)
                .doesNotContain("NEW_ONE");
    }

    @ParameterizedTest
    @CsvSource({"en, Add a standard", "uk, Додати стандарт", "ru, Добавить стандарт"})
    void itIsAskedInThreeLanguages(String language, String title) throws Exception {
        StaffMember reader = staff.member("admin", "admin", language, staff.programme(), Role.ADMIN);
        page(reader, "/standards/new")
                .andExpect(content().string(containsString(title)))
                .andExpect(content().string(not(containsString("??"))));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void onlyAdministratorsAddOne(Role role) throws Exception {
        StaffMember other = staff.member("other", staff.programme(), role);
        page(other, "/standards/new").andExpect(status().isForbidden());
        add(other, code, "").andExpect(status().isForbidden());
        api(other).andExpect(status().isForbidden());
    }

    @Test
    void programsMayToo() throws Exception {
        api(admin)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.status").value("DRAFT"))
                .andExpect(jsonPath("$.version").value(1));
        api(admin)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].path").value("code"));
    }

    private ResultActions api(StaffMember member) throws Exception {
        return web.perform(post("/api/v1/standards")
                .with(httpBasic(member.login(), TestStaff.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"code\": \"%s\", \"name\": \"New\", \"donor\": \"Donor\"}".formatted(code)));
    }

    private ResultActions add(StaffMember member, String newCode, String base) throws Exception {
        return send(
                member,
                "/standards/new",
                "code",
                newCode,
                "donor",
                "A new donor",
                "name",
                "Its standard",
                "base",
                base);
    }

    private ResultActions send(StaffMember member, String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(csrf()).with(user(users.loadUserByUsername(member.login())));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    private ResultActions page(StaffMember member, String path) throws Exception {
        return web.perform(get(path).with(user(users.loadUserByUsername(member.login()))));
    }
}
