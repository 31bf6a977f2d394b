package org.suprovid.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class CalendarApiTests {

    private static final String CALENDARS = "/api/v1/calendars";

    @Autowired
    MockMvc web;

    @Autowired
    Calendars calendars;

    @Autowired
    TestStaff staff;

    private StaffMember admin;
    private String code;

    @BeforeEach
    void aProgramAddsACalendar() throws Exception {
        admin = staff.member("program", staff.programme(), Role.ADMIN);
        code = "API_" + admin.id();
        call(post(CALENDARS), "{\"code\": \"" + code + "\", \"name\": \"Own\", \"from\": \"UA\"}")
                .andExpect(status().isCreated());
    }

    @Test
    void itBeginsWithTheDaysOfAnother() throws Exception {
        assertThat(calendars.holidays(code)).isEqualTo(calendars.holidays("UA"));
        call(get(CALENDARS), "")
                .andExpect(jsonPath("$[?(@.code == '" + code + "')].name").value("Own"));
        call(get(CALENDARS + "/" + code), "")
                .andExpect(jsonPath("$.days[?(@.day == '2027-01-01')]").exists());
    }

    @Test
    void aDayIsAddedAndRemoved() throws Exception {
        LocalDate mourning = LocalDate.now().plusDays(40);
        String day = "{\"day\": \"" + mourning + "\", \"name\": \"Day of mourning\"}";
        call(post(CALENDARS + "/" + code + "/days"), day)
                .andExpect(status().isCreated())
                .andExpect(
                        jsonPath("$.days[?(@.day == '" + mourning + "')].name").value("Day of mourning"));
        assertThat(calendars.holidays(code)).contains(mourning);
        call(post(CALENDARS + "/" + code + "/days"), day).andExpect(status().isUnprocessableEntity());
        call(delete(CALENDARS + "/" + code + "/days/" + mourning), "").andExpect(status().isNoContent());
        assertThat(calendars.holidays(code)).doesNotContain(mourning);
        call(delete(CALENDARS + "/" + code + "/days/" + mourning), "").andExpect(status().isConflict());
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() throws Exception {
        call(post(CALENDARS + "/" + code + "/days"), "{\"day\": \"2020-01-01\", \"name\": \"x\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].path").value("day"));
        call(post(CALENDARS), "{\"code\": \"" + code + "\", \"name\": \"Own\"}")
                .andExpect(jsonPath("$.errors[0].path").value("code"));
        call(get(CALENDARS + "/NO_SUCH"), "").andExpect(status().isNotFound());
    }

    private ResultActions call(MockHttpServletRequestBuilder request, String body) throws Exception {
        return web.perform(request.with(httpBasic(admin.login(), TestStaff.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
