package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.notification.MailDay;
import org.suprovid.notification.MailTest;
import org.suprovid.notification.SmsRoom.Answer;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** Whoever leads a referral sees on its page what left, what waits and what failed; no address in full. */
@MailTest
class LetterPagesTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    UserDetailsService users;

    @Autowired
    LetterStory story;

    @Autowired
    LetterDesk letters;

    @Autowired
    MailDay day;

    @Autowired
    TestStaff staff;

    @Autowired
    Records records;

    @BeforeEach
    void aReferral() {
        story.begins();
    }

    @AfterEach
    void now() throws Exception {
        day.isOver();
    }

    @Test
    void theReferralsPageShowsWhatBecameOfEachLetter() throws Exception {
        assertThat(page(story.olena)).contains("No message has left yet.");
        letters.slip(story.id);
        day.postGoesRound();
        MailDay.GATEWAY.answers(Answer.of(503));
        story.postAt("2026-03-11T10:30");
        letters.reminder(story.id);
        day.postGoesRound();
        assertThat(page(story.olena))
                .contains("Somebody comes with a slip", "sent", "p…@example.org", "Марія Ковальчук")
                .contains("Reminder of the appointment", "waiting", "the server does not answer", "1 try", "…33")
                .contains("next try")
                .doesNotContain(story.mail(), LetterStory.CLIENT);
    }

    @Test
    void whatHasNoWayStandsThereTooWithTheNumberToCall() throws Exception {
        story.contact(story.contact, story.mail(), "", false);
        letters.slip(story.id);
        story.contact(story.contact, "", "044 222 33 44", true);
        assertThat(page(story.olena))
                .contains("Somebody comes with a slip", "no way to send it", "044 222 33 44", "tel:0442223344")
                .doesNotContain("No message has left yet.");
    }

    @Test
    void anAdministratorSeesThatALetterIsParkedAndNotWhose() throws Exception {
        MailDay.GATEWAY.answers(Answer.of(400));
        story.postAt("2026-03-11T10:30");
        letters.reminder(story.id);
        day.postGoesRound();
        StaffMember admin = staff.member("admin", staff.programme(), Role.ADMIN);
        assertThat(page("/admin/notifications", admin))
                .contains("Somebody outside", "SMS", "Reminder of the appointment", "refused for good", "127.0.0.1")
                .doesNotContain(LetterStory.CLIENT, story.slip);
        String parked = records.rows("SELECT id FROM delivery WHERE state = 'PARKED' ORDER BY id DESC LIMIT 1")
                .get(0);
        assertThat(page("/admin/notifications/" + parked + "/discard", admin))
                .contains("The case manager has been asked to call instead.");
    }

    private String page(StaffMember reader) throws Exception {
        return page("/referrals/" + story.slip, reader);
    }

    private String page(String path, StaffMember reader) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build()
                .perform(get(path).with(user(users.loadUserByUsername(reader.login()))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
