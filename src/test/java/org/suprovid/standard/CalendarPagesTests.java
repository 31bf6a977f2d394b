package org.suprovid.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.Role;

@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class CalendarPagesTests {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    MockMvc web;

    @Autowired
    Calendars calendars;

    @Autowired
    TestStaff staff;

    @Autowired
    UserDetailsService users;

    private UserDetails admin;
    private String code;

    @BeforeEach
    void aCalendarBeginsAsUkrainesDo() throws Exception {
        admin = users.loadUserByUsername(
                staff.member("admin", staff.programme(), Role.ADMIN).login());
        code = "OWN_" + NEXT.incrementAndGet();
        add(code.toLowerCase(), "Own", "UA").andExpect(redirectedUrl("/admin/calendars/" + code));
    }

    @Test
    void itBeginsWithTheDaysOfAnother() throws Exception {
        assertThat(calendars.holidays(code)).isEqualTo(calendars.holidays("UA"));
        assertThat(page("?year=2027"))
                .contains("Days off in 2027", "Friday 1 January 2027")
                .doesNotContain("??");
    }

    @Test
    void aDayIsAddedAndRemovedAndBothAreKnown() throws Exception {
        LocalDate mourning = LocalDate.of(2027, 2, 10);
        addDay(mourning.toString(), "Day of mourning").andExpect(status().is3xxRedirection());
        assertThat(calendars.holidays(code)).contains(mourning);
        web.perform(sent(post("/admin/calendars/" + code + "/days/2027-02-10/removal")))
                .andExpect(redirectedUrl("/admin/calendars/" + code + "?year=2027"));
        assertThat(calendars.holidays(code)).doesNotContain(mourning);
        assertThat(page("")).contains("Added: ", "Removed: ", "Day of mourning");
        web.perform(sent(post("/admin/calendars/" + code + "/days/2027-02-10/removal")))
                .andExpect(status().isConflict());
    }

    @Test
    void nothingIsRemovedBeforeSomebodyIsAsked() throws Exception {
        addDay("2027-02-10", "Day of mourning").andExpect(status().is3xxRedirection());
        assertThat(page("?year=2027")).contains("/days/2027-02-10/removal");
        assertThat(page("/days/2027-02-10/removal"))
                .contains("Remove this day off?", "10 February 2027", "Day of mourning");
        assertThat(calendars.holidays(code)).contains(LocalDate.of(2027, 2, 10));
    }

    @Test
    void aDayThatHasGoneByStays() throws Exception {
        assertThat(page("?year=2025")).contains("1 January 2025").doesNotContain("/days/2025-01-01/removal");
        web.perform(sent(post("/admin/calendars/" + code + "/days/2025-01-01/removal")))
                .andExpect(status().isConflict());
    }

    @Test
    void thePageSaysThatNothingPromisedMoves() throws Exception {
        assertThat(page("")).contains("moves no deadline that is already promised");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, again, is a day off already",
        "9999-01-01, far, more than ten years away",
        "2020-05-01, past, has gone by",
        "someday, never, is no day",
        "2027-02-10, '', is missing"
    })
    void aDayThatCannotBeIsToldAtItsField(String day, String name, String reason) throws Exception {
        addDay(day, name)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(reason)))
                .andExpect(content().string(containsString("value=\"" + day + "\"")));
    }

    /** The order of deadlines reckons with fourteen days off in a row, weekends among them. */
    @Test
    void noMoreThanFourteenDaysOffFollowOneAnother() throws Exception {
        for (String day : List.of("15", "16", "17", "18", "19", "22", "23", "24", "25")) {
            addDay("2027-03-" + day, "Off").andExpect(status().is3xxRedirection());
        }
        addDay("2027-03-26", "Off")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("more than 14 days off")));
    }

    @ParameterizedTest
    @CsvSource({
        "UA, Own, '', there is a calendar of this code already",
        "A B, Own, '', only Latin letters",
        "NEW_ONE, '', '', is missing",
        "NEW_ONE, Own, NOWHERE, there is no such calendar"
    })
    void aCalendarThatCannotBeIsToldAtItsField(String taken, String name, String from, String reason) throws Exception {
        add(taken, name, from).andExpect(status().isOk()).andExpect(content().string(containsString(reason)));
    }

    private ResultActions add(String newCode, String name, String from) throws Exception {
        return web.perform(sent(post("/admin/calendars")
                .param("code", newCode)
                .param("name", name)
                .param("from", from)));
    }

    private ResultActions addDay(String day, String name) throws Exception {
        return web.perform(sent(
                post("/admin/calendars/" + code + "/days").param("day", day).param("name", name)));
    }

    private String page(String query) throws Exception {
        return web.perform(sent(get("/admin/calendars/" + code + query)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletRequestBuilder sent(MockHttpServletRequestBuilder request) {
        return request.with(user(admin)).with(csrf());
    }
}
