package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.OldPhone;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.PartnerContact;
import org.suprovid.partner.PartnerContacts;
import org.suprovid.partner.Partners;
import org.suprovid.security.StaffMember;

/** A partner, or the contact there, is gone while a referral runs: what runs goes on, by link and by hand, and nothing is lost. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class PartnerGoneTests {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    MockMvc web;

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    LetterStory letters;

    @Autowired
    LetterDesk desk;

    @Autowired
    AnswerKeys keys;

    @Autowired
    Links links;

    @Autowired
    PartnerContacts contacts;

    @Autowired
    UserDetailsService users;

    @Autowired
    Records records;

    @Autowired
    Partners partners;

    @Autowired
    Flyway flyway;

    private CaseWalk karina;
    private String slip;
    private long partner;
    private long contact;
    private String path;
    private String key;
    private String code;

    @BeforeEach
    void thePartnerIsGoneWhileTheClientIsOnTheWay() throws Exception {
        walks.itIs("2026-03-02");
        karina = story.somebody();
        partner = letters.asSystem(() -> partnerOfItsOwn());
        contact = letters.asSystem(() -> contacts.put(
                new PartnerContact(0, partner, "Марія Ковальчук", "юристка", "+380441112233", "", "uk", true)));
        slip = karina.refer(Map.of("partner", String.valueOf(partner), "contact", String.valueOf(contact)));
        walks.goOn();
        path = letters.asSystem(
                () -> links.linkFor(story.id(slip)).orElseThrow().path());
        try (var acts = TestStaff.acts(karina.supervisor)) {
            key = keys.make(partner);
        }
        walks.untilItIs("2026-03-03T14:00");
        MockHttpServletResponse gone = as(karina.supervisor, post("/partners/" + code + "/deactivation"));
        assertThat(gone.getStatus()).isEqualTo(302);
        assertThat(records.rows("SELECT active::text FROM partner WHERE id = ?", partner))
                .containsExactly("false");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theLinkInTheirHandsStillAnswers() throws Exception {
        new OldPhone(web, "198.51.100.40")
                .open(path)
                .press("NEXT", "came", "YES")
                .press("NEXT", "receivedOn", "3.3.2026", "outcome", "SERVED")
                .press("NEXT", "servedBy", "Іванова С. В.")
                .press("SEND");
        assertThat(story.stands(slip)).startsWith("SERVED");
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_RecordAnswer");
        assertThat(told()).contains("REFERRAL_ANSWERED");
    }

    @Test
    void theirProgramIsLetInNoMoreAndNothingIsKept() throws Exception {
        MockHttpServletResponse refused = web.perform(post(AnswerApi.PATH)
                        .header("X-Partner-Key", key)
                        .header("Idempotency-Key", "one")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"slip\":\"" + slip + "\",\"came\":false}"))
                .andReturn()
                .getResponse();
        assertThat(refused.getStatus()).isEqualTo(401);
        assertThat(records.rows("SELECT id::text FROM referral_answer WHERE partner_id = ?", partner))
                .isEmpty();
        assertThat(story.stands(slip)).startsWith("ISSUED");
    }

    @Test
    void theWorkerIsAskedToCallAndTypesWhatWasSaid() throws Exception {
        walks.untilItIs("2026-03-09T09:00");
        assertThat(told()).contains("PARTNER_NOT_REACHED");
        MockHttpServletResponse typed = as(
                karina.manager,
                post("/referrals/" + slip + "/answer")
                        .param("outcome", "SERVED")
                        .param("channel", "PHONE")
                        .param("receivedOn", "2026-03-03")
                        .param("servedOn", "2026-03-03")
                        .param("servedBy", "Іванова С. В."));
        assertThat(typed.getRedirectedUrl()).isEqualTo("/referrals/" + slip);
        assertThat(story.stands(slip)).startsWith("SERVED");
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_RecordAnswer");
        assertThat(told()).doesNotContain("PARTNER_NOT_REACHED");
    }

    @Test
    void theTaskTakesTheAnswerToo() {
        story.finish(karina, slip, "UserTask_RecordAnswer", Map.of());
        assertThat(story.stands(slip)).startsWith("SERVED");
    }

    @Test
    void thePagesAndTheSlipStillSayWhoItWas() throws Exception {
        String name =
                records.rows("SELECT name FROM partner WHERE id = ?", partner).get(0);
        assertThat(as(karina.manager, get("/referrals/" + slip)).getContentAsString())
                .contains(name, "Марія Ковальчук");
        assertThat(as(karina.manager, get("/referrals")).getContentAsString()).contains(name);
        assertThat(as(karina.manager, get("/referrals/" + slip + "/slip.pdf")).getStatus())
                .isEqualTo(200);
    }

    /** Whoever works here lacks the right; whoever has it is held back by what refers to the partner. */
    @Test
    void thePartnersRowCannotBeDeletedNeitherByUsNorByAnOperator() throws Exception {
        assertThatThrownBy(() -> letters.asSystem(
                        () -> records.rows("DELETE FROM partner WHERE id = ? RETURNING id::text", partner)))
                .hasStackTraceContaining("permission denied");
        JdbcTemplate operator = new JdbcTemplate(flyway.getConfiguration().getDataSource());
        assertThatThrownBy(() -> operator.update("DELETE FROM partner WHERE id = ?", partner))
                .isInstanceOf(DataIntegrityViolationException.class);
        theLinkInTheirHandsStillAnswers();
    }

    @Test
    void aContactWhoIsNamedCannotVanishNorBelongToSomebodyElse() {
        assertThatThrownBy(() -> letters.asSystem(
                        () -> records.rows("DELETE FROM partner_contact WHERE id = ? RETURNING id::text", contact)))
                .hasStackTraceContaining("permission denied");
        long other = letters.asSystem(() -> partnerOfItsOwn());
        assertThatThrownBy(() -> letters.asSystem(() -> records.rows(
                        "UPDATE referral SET partner_id = ? WHERE slip_number = ? RETURNING id::text", other, slip)))
                .hasStackTraceContaining("referral_contact_of_partner");
    }

    private long partnerOfItsOwn() {
        code = "GONE_" + NEXT.incrementAndGet();
        return partners.add(code, "Центр, якого не стало " + NEXT.get(), "LEGAL");
    }

    private List<String> told() {
        return records.rows(
                "SELECT kind FROM notification WHERE staff_id = ? AND withdrawn_at IS NULL", karina.manager.id());
    }

    private MockHttpServletResponse as(StaffMember member, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(users.loadUserByUsername(member.login())))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
