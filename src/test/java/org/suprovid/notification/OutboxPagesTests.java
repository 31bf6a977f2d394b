package org.suprovid.notification;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** What cannot be delivered lies before the administrator until somebody decides. */
@MailTest
class OutboxPagesTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    MailDay day;

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    UserDetailsService users;

    @Autowired
    Notifications notifications;

    @Autowired
    NotificationsHealth health;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Records records;

    private MockMvc web;
    private StaffMember admin;
    private StaffMember olena;

    @BeforeEach
    void aLetterIsParked() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        walks.itIs("2026-03-16");
        long programme = staff.programme();
        admin = staff.member("admin", programme, Role.ADMIN);
        olena = day.reads(staff.caseManager(programme), Told.AT_ONCE);
        MailDay.ROOM.unplug();
        transaction.executeWithoutResult(status -> notifications.tell(Samples.urgent(1), List.of(olena.id())));
        for (String moment : List.of("10:00", "10:01", "10:06", "10:21")) {
            walks.itIs("2026-03-16T" + moment);
            day.postGoesRound();
        }
        MailDay.ROOM.plugIn();
    }

    @AfterEach
    void now() throws Exception {
        send(post("/admin/notifications/retry"));
        day.postGoesRound();
        day.isOver();
    }

    @Test
    void theAdministratorSeesWhoWaitsAndWhy() throws Exception {
        open("/admin/notifications")
                .andExpect(content().string(containsString(olena.name())))
                .andExpect(content().string(containsString("the server does not answer")))
                .andExpect(content().string(containsString("4 tries")));
        assertThat(health.health().getDetails()).containsEntry("mail", "leaves").containsEntry("parked", 1);
    }

    @Test
    void triedAgainItLeaves() throws Exception {
        send(post("/admin/notifications/" + parked() + "/retry")).andExpect(redirectedUrl("/admin/notifications"));
        day.postGoesRound();
        assertThat(day.mailOf(olena)).hasSize(1);
    }

    @Test
    void itIsDiscardedOnlyAfterAQuestion() throws Exception {
        String id = parked();
        open("/admin/notifications/" + id + "/discard")
                .andExpect(content().string(containsString("Discard this mail?")))
                .andExpect(content().string(containsString("stays in the list behind the bell")));
        send(post("/admin/notifications/" + id + "/discard")).andExpect(status().is3xxRedirection());
        send(post("/admin/notifications/" + id + "/discard")).andExpect(status().isNotFound());
        send(post("/admin/notifications/retry"));
        day.postGoesRound();
        assertThat(day.mailOf(olena)).isEmpty();
    }

    private String parked() {
        return records.rows(
                        "SELECT id::text FROM delivery WHERE state = 'PARKED' AND addressee = ?", "staff/" + olena.id())
                .get(0);
    }

    private ResultActions open(String path) throws Exception {
        return web.perform(get(path).with(user(users.loadUserByUsername(admin.login()))));
    }

    private ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
        return web.perform(
                form.with(user(users.loadUserByUsername(admin.login()))).with(csrf()));
    }
}
