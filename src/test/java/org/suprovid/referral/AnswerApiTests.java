package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.referral.IssuedSlips.Slip;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** A partner's program answers with its key, for the partner's own slips, each request once (R-REF-22). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class AnswerApiTests {

    private static final Pattern KEY = Pattern.compile("<code[^>]*>([0-9a-z]{40})</code>");

    @Autowired
    MockMvc web;

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    IssuedSlips slips;

    @Autowired
    UserDetailsService users;

    @Autowired
    Records records;

    @Autowired
    JdbcTemplate sql;

    private Slip slip;
    private StaffMember admin;
    private String key;

    @BeforeEach
    void thePartnerHasAKey() throws Exception {
        walks.itIs("2026-03-02");
        slip = slips.issue(walks.somebody().toRound());
        slips.hasEnded(slip);
        admin = staff.member("admin", staff.programme(), Role.ADMIN);
        key = made(slip.partnerId());
        walks.itIs("2026-03-04");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void anAnswerIsTakenInAndReachesTheReferral() throws Exception {
        MockHttpServletResponse answer = send(key, "one", served(slip.number()));
        assertThat(answer.getStatus()).isEqualTo(202);
        assertThat(answer.getContentAsString()).isEqualTo("{\"known\":true}");
        assertThat(referral()).isEqualTo("SERVED 2026-03-03");
        assertThat(records.rows("SELECT used_on::text FROM partner_key WHERE partner_id = ?", slip.partnerId()))
                .containsExactly("2026-03-04");
    }

    @Test
    void theSameRequestOnceMoreChangesNothing() throws Exception {
        for (int times = 0; times < 3; times++) {
            assertThat(send(key, "one", served(slip.number())).getStatus()).isEqualTo(202);
        }
        assertThat(answers()).hasSize(1);
        MockHttpServletResponse other = send(key, "one", away(slip.number()));
        assertThat(other.getStatus()).isEqualTo(409);
        assertThat(other.getContentAsString()).contains("This name was used before");
        assertThat(answers()).hasSize(1);
    }

    @Test
    void theSameRequestAtTheSameInstantIsTakenInOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(4);
        var lines = Executors.newFixedThreadPool(4);
        Callable<Integer> call = () -> {
            together.await();
            return send(key, "one", served(slip.number())).getStatus();
        };
        for (Future<Integer> done : lines.invokeAll(List.of(call, call, call, call))) {
            assertThat(done.get()).isEqualTo(202);
        }
        lines.shutdown();
        assertThat(answers()).hasSize(1);
    }

    @Test
    void aSlipOfAnotherPartnerIsAsUnknownAsOneThatNeverWas() throws Exception {
        Slip others = slips.issue(walks.somebody().toRound());
        MockHttpServletResponse never = send(key, "one", away("S-1999-00001"));
        MockHttpServletResponse foreign = send(key, "two", away(others.number()));
        assertThat(foreign.getStatus()).isEqualTo(never.getStatus()).isEqualTo(202);
        assertThat(foreign.getContentAsString())
                .isEqualTo(never.getContentAsString())
                .isEqualTo("{\"known\":false}");
        assertThat(records.rows(
                        "SELECT concat_ws(' ', state, trouble, referral_id) FROM referral_answer WHERE partner_id = ?",
                        slip.partnerId()))
                .containsExactly("PARKED UNKNOWN_SLIP", "PARKED UNKNOWN_SLIP");
        assertThat(records.rows("SELECT service_state FROM referral WHERE id = ?", others.id()))
                .containsExactly("ISSUED");
    }

    /** A key in wrong hands, or a program that is mistaken, does not bury supervisors in notices. */
    @Test
    void supervisorsHearOncePerDayOfWhatAProgramSendsAstray() throws Exception {
        for (int slips = 1; slips <= 4; slips++) {
            assertThat(send(key, "astray " + slips, away("S-1999-0000" + slips)).getStatus())
                    .isEqualTo(202);
        }
        assertThat(told()).hasSize(1);
        walks.itIs("2026-03-06");
        send(key, "astray 5", away("S-1999-00005"));
        assertThat(told()).hasSize(2);
    }

    private List<String> told() {
        return records.rows(
                "SELECT n.once FROM notification n JOIN referral_answer a ON n.about = 'answer/' || a.id"
                        + " WHERE n.kind = 'ANSWER_PARKED' AND n.staff_id = ? AND a.partner_id = ?",
                slip.walk().supervisor.id(),
                slip.partnerId());
    }

    @Test
    void withoutAKeyOfOursNobodyComesIn() throws Exception {
        assertThat(send(null, "one", away(slip.number())).getStatus()).isEqualTo(401);
        assertThat(send("0".repeat(40), "one", away(slip.number())).getStatus()).isEqualTo(401);
        assertThat(web.perform(get("/api/v1/cases").header("X-Partner-Key", key))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        int last = 0;
        for (int guess = 0; guess < 30; guess++) {
            last = send("1".repeat(40), "one", away(slip.number())).getStatus();
        }
        assertThat(last).isEqualTo(429);
        assertThat(send(key, "one", away(slip.number())).getStatus()).isEqualTo(202);
    }

    @Test
    void aPartnerWhoIsActiveNoMoreComesInNoMore() throws Exception {
        sql.update("UPDATE partner SET active = false WHERE id = ?", slip.partnerId());
        assertThat(send(key, "one", away(slip.number())).getStatus()).isEqualTo(401);
    }

    @Test
    void aRevokedKeyOpensNothing() throws Exception {
        String id = records.rows("SELECT id::text FROM partner_key WHERE partner_id = ?", slip.partnerId())
                .get(0);
        assertThat(as(admin, get("/partners/keys/" + id + "/revoke")).getContentAsString())
                .contains("Revoke this key?");
        as(admin, post("/partners/keys/" + id + "/revoke"));
        assertThat(send(key, "one", away(slip.number())).getStatus()).isEqualTo(401);
        assertThat(as(admin, get("/partners/keys")).getContentAsString()).contains("revoked");
    }

    @Test
    void theKeyIsShownOnceAndStandsNowhere() throws Exception {
        assertThat(as(admin, get("/partners/keys")).getContentAsString()).doesNotContain(key);
        assertThat(records.rows("SELECT k::text FROM partner_key k"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(key));
        assertThat(as(slip.walk().manager, post("/partners/keys")).getStatus()).isEqualTo(403);
        assertThat(as(slip.walk().supervisor, get("/partners/keys")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void whatCannotBeIsNotTakenAndSaidWhy() throws Exception {
        MockHttpServletResponse answer = send(
                key,
                "one",
                "{\"slip\":\"" + slip.number()
                        + "\",\"came\":true,\"receivedOn\":\"2026-03-09\",\"outcome\":\"SERVED\"}");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("receivedOn", "servedBy");
        assertThat(send(key, "one", "{\"slip\":\"x\",\"came\":true}").getStatus())
                .isEqualTo(400);
        assertThat(send(key, "one", "{\"slip\":\"" + slip.number() + "\",\"came\":false,\"more\":1}")
                        .getStatus())
                .isEqualTo(400);
        assertThat(send(
                                key,
                                "one",
                                "{\"slip\":\"" + slip.number() + "\",\"came\":false,\"result\":\"" + "я".repeat(20_000)
                                        + "\"}")
                        .getStatus())
                .isEqualTo(413);
        assertThat(answers()).isEmpty();
    }

    @Test
    void programmersFindItInTheDescription() throws Exception {
        String description = as(admin, get("/api/v1/openapi.json")).getContentAsString();
        assertThat(description)
                .contains("/api/v1/partner-answers", "X-Partner-Key", "Idempotency-Key", "PartnerAnswer");
    }

    private String made(long partner) throws Exception {
        String page = as(admin, post("/partners/keys").param("partner", String.valueOf(partner)))
                .getContentAsString();
        var found = KEY.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MockHttpServletResponse as(
            StaffMember member, org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(request.with(user(users.loadUserByUsername(member.login())))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String with, String name, String body) throws Exception {
        var request = post("/api/v1/partner-answers")
                .header("Idempotency-Key", name)
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        request.with(sent -> {
            // each test has an address of its own, where wrong keys are counted
            sent.setRemoteAddr("198.51.100." + slip.id() % 250);
            return sent;
        });
        return web.perform(with == null ? request : request.header("X-Partner-Key", with))
                .andReturn()
                .getResponse();
    }

    private static String served(String number) {
        return "{\"slip\":\"" + number + "\",\"came\":true,\"receivedOn\":\"2026-03-03\",\"outcome\":\"SERVED\","
                + "\"servedBy\":\"Іванова С. В.\",\"result\":\"Домовились\"}";
    }

    private static String away(String number) {
        return "{\"slip\":\"" + number + "\",\"came\":false}";
    }

    private List<String> answers() {
        return records.rows("SELECT state FROM referral_answer WHERE referral_id = ?", slip.id());
    }

    private String referral() {
        return records.rows("SELECT concat_ws(' ', service_state, served_on) FROM referral WHERE id = ?", slip.id())
                .get(0);
    }
}
