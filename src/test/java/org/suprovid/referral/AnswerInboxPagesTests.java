package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.OldPhone;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.link.AnswerLink;
import org.suprovid.referral.IssuedSlips.Slip;
import org.suprovid.security.StaffMember;

/** What found no referral lies before a supervisor, who gives it to one or discards it; links are revoked and made anew. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class AnswerInboxPagesTests {

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

    private Slip slip;
    private long lost;

    @BeforeEach
    void anAnswerNamesASlipThatNeverWas() {
        walks.itIs("2026-03-02");
        slip = slips.issue(walks.somebody().toRound());
        slips.hasEnded(slip);
        walks.itIs("2026-03-04");
        lost = slips.unknownAnswer(slip.partnerId(), "S-2026-99999", "Каріна прийшла з сестрою");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aSupervisorFindsTheDoorsToAnswersAndKeysAndACaseManagerFindsNone() throws Exception {
        assertThat(page("/referrals")).contains("href=\"/referrals/answers\"");
        assertThat(page("/partners")).contains("href=\"/partners/keys\"");
        assertThat(page("/partners/keys")).contains("href=\"/partners/map\"");
        assertThat(as(slip.walk().manager, get("/referrals")).getContentAsString())
                .doesNotContain("/referrals/answers");
        assertThat(as(slip.walk().manager, get("/partners")).getContentAsString())
                .doesNotContain("/partners/keys");
    }

    @Test
    void theSupervisorSeesItAndGivesItToTheReferral() throws Exception {
        assertThat(page("/referrals/answers")).contains("Answer to slip S-2026-99999", "slip not known");
        assertThat(page("/referrals/answers/" + lost)).contains("Каріна прийшла з сестрою", "Which referral is meant?");
        send("/assign", "slip", " " + slip.number().toLowerCase());
        assertThat(state()).isEqualTo("APPLIED");
        assertThat(records.rows("SELECT service_state FROM referral WHERE id = ?", slip.id()))
                .containsExactly("NO_SHOW");
        assertThat(as(slip.walk().supervisor, get("/referrals/answers/" + lost)).getStatus())
                .isEqualTo(404);
        assertThat(records.rows(
                        "SELECT kind FROM notification WHERE staff_id = ? AND withdrawn_at IS NULL",
                        slip.walk().supervisor.id()))
                .doesNotContain("ANSWER_PARKED");
    }

    @Test
    void itIsGivenToNoSlipOfAnotherPartner() throws Exception {
        Slip others = slips.issue(walks.somebody(
                        slip.walk().manager.programmes().iterator().next(), slip.walk().manager, slip.walk().supervisor)
                .toRound());
        assertThat(send("/assign", "slip", others.number()).getContentAsString())
                .contains("for another organisation");
        assertThat(send("/assign", "slip", "S-2026-88888").getContentAsString()).contains("There is no such slip");
        assertThat(send("/assign", "slip", "").getContentAsString()).contains("There is no such slip");
        assertThat(state()).isEqualTo("PARKED");
    }

    /** R-REF-60: what happened before the slip was written was no visit by it. */
    @Test
    void itIsGivenToNoSlipThatWasWrittenLater() throws Exception {
        records.rows(
                "UPDATE referral_answer SET came = true, received_on = '2026-03-01', outcome = 'SERVED',"
                        + " served_on = '2026-03-01' WHERE id = ? RETURNING id::text",
                lost);
        assertThat(send("/assign", "slip", slip.number()).getContentAsString())
                .contains("The partner tells of a day before this slip was written");
        assertThat(state()).isEqualTo("PARKED");
    }

    /** R-CONF-04: consent withdrawn meanwhile counts, and no supervisor goes round it. */
    @Test
    void itIsGivenToNoSlipWhoseClientDoesNotAgreeToAnswers() throws Exception {
        records.rows("UPDATE referral SET feedback_consent = false WHERE id = ? RETURNING id::text", slip.id());
        assertThat(send("/assign", "slip", slip.number()).getContentAsString()).contains("There is no consent");
        assertThat(state()).isEqualTo("PARKED");
        send("/discard", "reason", "NO_CONSENT");
        assertThat(state()).isEqualTo("DISCARDED");
    }

    @Test
    void discardedItCountsForNothingAndItsWordsAreGone() throws Exception {
        assertThat(send("/discard", "x", "").getContentAsString()).contains("Choose one.");
        send("/discard", "reason", "NOT_OURS");
        assertThat(state()).isEqualTo("DISCARDED");
        assertThat(records.rows("SELECT length(sealed)::text FROM referral_answer WHERE id = ?", lost))
                .containsExactly("0");
        assertThat(send("/discard", "reason", "NOT_OURS").getStatus()).isEqualTo(404);
    }

    @Test
    void onlySupervisorsDecide() throws Exception {
        assertThat(as(slip.walk().manager, get("/referrals/answers")).getStatus())
                .isEqualTo(403);
        assertThat(as(
                                slip.walk().manager,
                                post("/referrals/answers/" + lost + "/discard").param("reason", "NOT_OURS"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(as(staff.analyst(staff.programme()), get("/referrals/answers"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void wordsAboutNobodyAreSealed() {
        assertThat(records.rows("SELECT a::text FROM referral_answer a")).noneMatch(row -> row.contains("Каріна"));
    }

    @Test
    void theWorkerRevokesALinkAndMakesAnother() throws Exception {
        AnswerLink before = slips.link(slip);
        StaffMember manager = slip.walk().manager;
        assertThat(as(manager, get(link(""))).getContentAsString()).contains("open", "Make another link");
        as(manager, post(link("/revoke")));
        OldPhone partner = new OldPhone(web, "198.51.100.20");
        assertThat(partner.open(before.path()).status()).isEqualTo(404);
        assertThat(as(manager, get(link("/made"))).getStatus())
                .as("none is open")
                .isEqualTo(404);
        assertThat(as(manager, post(link("/renew"))).getRedirectedUrl()).isEqualTo(link("/made"));
        String made = as(manager, get(link("/made"))).getContentAsString();
        assertThat(as(manager, get(link("/made"))).getContentAsString())
                .as("loaded again, it is the same link")
                .contains(slips.link(slip).path());
        AnswerLink after = slips.link(slip);
        assertThat(made).contains(after.path(), after.code());
        assertThat(after.path()).isNotEqualTo(before.path());
        assertThat(partner.open(after.path()).status()).isEqualTo(200);
        assertThat(as(manager, get(link(""))).getContentAsString())
                .contains("revoked")
                .doesNotContain(after.path());
        assertThat(as(staff.caseManager(staff.programme()), get(link(""))).getStatus())
                .isEqualTo(404);
        assertThat(as(staff.caseManager(staff.programme()), post(link("/renew")))
                        .getStatus())
                .isEqualTo(404);
    }

    private String link(String what) {
        return "/referrals/" + slip.number() + "/link" + what;
    }

    private String page(String path) throws Exception {
        return as(slip.walk().supervisor, get(path)).getContentAsString();
    }

    private MockHttpServletResponse send(String what, String name, String value) throws Exception {
        return as(
                slip.walk().supervisor,
                post("/referrals/answers/" + lost + what).param(name, value));
    }

    private MockHttpServletResponse as(StaffMember member, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(users.loadUserByUsername(member.login())))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String state() {
        return records.rows("SELECT state FROM referral_answer WHERE id = ?", lost)
                .get(0);
    }
}
