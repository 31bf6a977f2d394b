package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.referral.IssuedSlips.Slip;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** Whatever somebody sends, understood or not, the log of the server repeats none of it (R-CONF-08). */
@SystemTest
@ExtendWith(OutputCaptureExtension.class)
class NotInTheLogTests {

    private static final Pattern KEY = Pattern.compile("<code[^>]*>([0-9a-z]{40})</code>");
    private static final String SAID = "HIV-positive-Ivanenko";

    @Autowired
    MockMvc web;

    @Autowired
    Walks walks;

    @Autowired
    IssuedSlips slips;

    @Autowired
    TestStaff staff;

    @Autowired
    UserDetailsService users;

    private Slip slip;
    private StaffMember admin;

    @BeforeEach
    void aSlipIsInThePartnersHands() {
        walks.itIs("2026-03-02");
        slip = slips.issue(walks.somebody().toRound());
        admin = staff.member("admin", staff.programme(), Role.ADMIN);
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void notWhatAPartnersProgramSends(CapturedOutput log) throws Exception {
        String key = key();
        String slipAnd = "{\"slip\":\"" + slip.number() + "\",\"came\":true,";
        for (String body : new String[] {
            slipAnd + "\"outcome\":\"" + SAID + "\"}",
            slipAnd + "\"receivedOn\":\"" + SAID + "\"}",
            slipAnd + "\"" + SAID + "\":1}",
            slipAnd + SAID,
            "{\"came\":\"" + SAID + "\"}",
            "[\"" + SAID + "\"]"
        }) {
            MockHttpServletRequestBuilder sent = post("/api/v1/partner-answers")
                    .header("Idempotency-Key", "one")
                    .header("X-Partner-Key", key)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body);
            assertThat(web.perform(sent).andReturn().getResponse().getStatus())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(log).doesNotContain(SAID, key);
    }

    @Test
    void notTheLinkThatSomebodyHolds(CapturedOutput log) throws Exception {
        String path = slips.link(slip).path();
        for (String after : new String[] {"/" + SAID, "/x/", "/?answer=" + SAID, ";a=b/x", ".html/x"}) {
            MockHttpServletRequestBuilder asked = get(URI.create(path + after));
            assertThat(web.perform(asked).andReturn().getResponse().getStatus())
                    .as(after)
                    .isBetween(300, 499);
        }
        assertThat(web.perform(post(path + "/x").content("go=" + SAID))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(web.perform(get(path).contentType(MediaType.TEXT_PLAIN).accept(MediaType.APPLICATION_PDF))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isLessThan(500);
        assertThat(log).doesNotContain(path, path.substring(3), SAID);
    }

    /** Some programs that show letters put a slash behind the address. */
    @Test
    void aLinkWithASlashBehindItLeadsToItsPage() throws Exception {
        String path = slips.link(slip).path();
        MockHttpServletResponse answer =
                web.perform(get(path + "/")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(308);
        assertThat(answer.getHeader("Location")).isEqualTo(path);
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void notWhatStandsInAnAddress(CapturedOutput log) throws Exception {
        for (String path : new String[] {
            "/clients/" + SAID + "%20X/notes",
            "/api/v1/clients/" + SAID + "/notes",
            "/tasks/x/" + SAID,
            "/assets/" + SAID,
            "/clients?born=" + SAID,
            "/work?day=" + SAID,
            "/admin/staff/" + SAID,
            "/api/v1/cases?size=" + SAID,
            "/journal?from=" + SAID,
            "/outbox?notification=" + SAID
        }) {
            assertThat(as(admin, get(URI.create(path))).getStatus()).as(path).isLessThan(500);
        }
        assertThat(as(admin, post("/clients/" + SAID)).getStatus()).isBetween(400, 499);
        assertThat(as(admin, post("/language").param("language", "en").param("back", "/..//" + SAID))
                        .getRedirectedUrl())
                .isEqualTo("/");
        assertThat(log).doesNotContain(SAID);
    }

    @Test
    void norWhatStandsInAForm(CapturedOutput log) throws Exception {
        for (String field : new String[] {
            "roles[0]",
            "programmes[-1]",
            "programmes[99999999]",
            "roles[x]",
            "name[0]",
            "name.x",
            "roles[" + SAID + "]",
            "active[0]"
        }) {
            assertThat(as(admin, post("/admin/staff/" + admin.id()).param(field, SAID))
                            .getStatus())
                    .as(field)
                    .isBetween(200, 499);
        }
        for (String field : new String[] {"services[300]", "services[99999999]", "services[-1]", "services[x]"}) {
            assertThat(as(admin, post("/partners/new").param(field, SAID)).getStatus())
                    .as(field)
                    .isBetween(200, 499);
        }
        MockHttpServletResponse shown = as(
                admin, post("/admin/staff/" + admin.id()).param("active", SAID).param("name", "Somebody"));
        assertThat(shown.getStatus()).isLessThan(500);
        assertThat(log).doesNotContain(SAID);
    }

    private String key() throws Exception {
        String page = as(admin, post("/partners/keys").param("partner", String.valueOf(slip.partnerId())))
                .getContentAsString();
        Matcher found = KEY.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MockHttpServletResponse as(StaffMember member, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(users.loadUserByUsername(member.login())))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
