package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
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

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** The bell, the list behind it, and how each person wants to be told. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class NotificationPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    TestStaff staff;

    @Autowired
    UserDetailsService users;

    @Autowired
    Notifications notifications;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Records records;

    @Autowired
    NotificationsHealth health;

    @Autowired
    Morning morning;

    @Autowired
    Postman postman;

    private StaffMember olena;

    @BeforeEach
    void somebodyWorksHere() {
        olena = staff.caseManager(staff.programme());
    }

    @Test
    void theBellCountsWhatIsNew() throws Exception {
        open("/work").andExpect(content().string(containsString("class=\"bell\"")));
        tell(olena, 1, 2);
        open("/work").andExpect(content().string(containsString("Notifications, 2 unread")));
    }

    @Test
    void whoeverHasNothingNewReadsSo() throws Exception {
        open("/notifications").andExpect(content().string(containsString("Nothing new")));
    }

    @Test
    void openingOneMarksItReadAndLeadsToTheCase() throws Exception {
        tell(olena, 1, 2);
        open("/notifications/" + id(2)).andExpect(redirectedUrl("/cases/%D0%9A%D0%A32-1"));
        open("/notifications").andExpect(content().string(allOf(containsString(">New<"), containsString(">Read<"))));
        open("/work").andExpect(content().string(containsString("Notifications, 1 unread")));
    }

    @Test
    void allCanBeMarkedAsReadAtOnce() throws Exception {
        tell(olena, 1, 2, 3);
        send(post("/notifications/read")).andExpect(redirectedUrl("/notifications"));
        open("/notifications").andExpect(content().string(not(containsString(">New<"))));
    }

    @Test
    void nobodyReadsWhatOthersWereTold() throws Exception {
        StaffMember taras = staff.caseManager(olena.programmes().iterator().next());
        tell(taras, 7);
        open("/notifications").andExpect(content().string(not(containsString("КУ7-1"))));
        open("/notifications/" + id(7)).andExpect(redirectedUrl("/notifications"));
        send(post("/notifications/" + id(7) + "/read")).andExpect(status().is3xxRedirection());
        assertThat(records.rows(
                        "SELECT 'read' FROM notification WHERE staff_id = ? AND read_at IS NOT NULL", taras.id()))
                .isEmpty();
    }

    @Test
    void aLongListHasPagesAndEachIsOnOneOfThem() throws Exception {
        tell(olena, IntStream.rangeClosed(1, 60).toArray());
        open("/notifications").andExpect(content().string(containsString("after=u" + id(36))));
        open("/notifications?after=u" + id(36)).andExpect(content().string(containsString("after=u" + id(11))));
        open("/notifications?after=u" + id(11))
                .andExpect(content().string(allOf(containsString("КУ10-1"), not(containsString("after=")))));
        open("/notifications?after=nothing").andExpect(status().isNotFound());
    }

    @Test
    void aNodeThatSaysItAgainTellsNobodyTwice() throws Exception {
        transaction.executeWithoutResult(status -> {
            notifications.tell(Samples.news(1), List.of(olena.id()));
            status.setRollbackOnly();
        });
        open("/notifications").andExpect(content().string(containsString("Nothing new")));
        tell(olena, 1);
        tell(olena, 1);
        open("/work").andExpect(content().string(containsString("Notifications, 1 unread")));
    }

    @Test
    void withoutAMailServerTheAdministratorReadsWhatIsMissing() throws Exception {
        olena = staff.member("admin", olena.programmes().iterator().next(), Role.ADMIN);
        open("/admin/notifications")
                .andExpect(content().string(containsString("No mail leaves")))
                .andExpect(content().string(containsString("spring.mail.host")));
        assertThat(health.health().getDetails())
                .containsEntry("mail", "in-app only")
                .containsEntry("missing", "spring.mail.host");
    }

    /** Everything is told behind the bell; nothing is posted that would leave, all at once, once a server is set up. */
    @Test
    void withoutAMailServerNothingIsPostedAndTheBellHasTheNews() throws Exception {
        send(settings("AT_ONCE", "olena@example.org", "08:00", "08:00")).andExpect(redirectedUrl("/notifications"));
        transaction.executeWithoutResult(status -> notifications.tell(Samples.urgent(5), List.of(olena.id())));
        try (var system = CurrentActor.bind(Actor.SYSTEM)) {
            morning.begins();
            postman.goRound();
        }
        assertThat(records.rows("SELECT letter FROM delivery WHERE addressee = ?", "staff/" + olena.id()))
                .isEmpty();
        open("/work").andExpect(content().string(containsString("Notifications, 1 unread")));
        open("/notifications").andExpect(content().string(containsString("Case КУ5-1: First contact in a crisis")));
    }

    @Test
    void programsReadTheSame() throws Exception {
        tell(olena, 1);
        var me = httpBasic(olena.login(), TestStaff.PASSWORD);
        web.perform(get("/api/v1/notifications").with(me))
                .andExpect(jsonPath("$.rows[0].text").value("Case КУ1-1: Review the plan, due 16 March"))
                .andExpect(jsonPath("$.rows[0].read").value(false));
        web.perform(post("/api/v1/notifications/read").with(me)).andExpect(status().isOk());
        web.perform(get("/api/v1/notifications").with(me))
                .andExpect(jsonPath("$.rows[0].read").value(true));
    }

    @Test
    void everybodyDecidesHowTheyAreTold() throws Exception {
        open("/notifications/settings")
                .andExpect(content().string(containsString("No mail server is set up here")))
                .andExpect(content().string(containsString("from 21:00 to 07:00")));
        send(settings("DIGEST", "olena@example.org", "20:00", "09:00")).andExpect(redirectedUrl("/notifications"));
        open("/notifications/settings")
                .andExpect(content().string(containsString("value=\"olena@example.org\"")))
                .andExpect(content().string(containsString("value=\"20:00\"")));
    }

    @Test
    void whatCannotBeIsSaidAtItsField() throws Exception {
        send(settings("DIGEST", "olena at work", "", ""))
                .andExpect(content().string(containsString("id=\"mail-error\"")))
                .andExpect(content().string(containsString("value=\"olena at work\"")));
        send(settings("DIGEST", "a@example.org,b@example.org", "", ""))
                .andExpect(content().string(containsString("id=\"mail-error\"")));
        send(settings("DIGEST", "olena@example.org\r\nBcc: x@example.org", "", ""))
                .andExpect(content().string(containsString("id=\"mail-error\"")));
        send(settings("DIGEST", "", "20:00", ""))
                .andExpect(content().string(containsString("id=\"quietUntil-error\"")));
        send(settings("", "", "", "")).andExpect(content().string(containsString("id=\"told-error\"")));
        send(settings("DIGEST", "", "25:00", "07:00"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"quietFrom-error\"")));
    }

    private void tell(StaffMember member, int... numbers) {
        transaction.executeWithoutResult(status -> IntStream.of(numbers)
                .forEach(number -> notifications.tell(Samples.news(number), List.of(member.id()))));
    }

    private static MockHttpServletRequestBuilder settings(String told, String mail, String from, String until) {
        return post("/notifications/settings")
                .param("told", told)
                .param("mail", mail)
                .param("quietFrom", from)
                .param("quietUntil", until);
    }

    private String id(int number) {
        return records.rows("SELECT max(id)::text FROM notification WHERE once = ?", "SAMPLE/" + number)
                .get(0);
    }

    private ResultActions open(String path) throws Exception {
        return web.perform(get(path).with(user(users.loadUserByUsername(olena.login()))));
    }

    private ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
        return web.perform(
                form.with(user(users.loadUserByUsername(olena.login()))).with(csrf()));
    }
}
