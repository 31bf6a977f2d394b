package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.suprovid.fixtures.TestStaff.acts;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseFile;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** One referral on its page and by program: who reads it, in which words, and what may happen to it. */
@SystemTest
class ReferralPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private TestStaff staff;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private ReferredCases cases;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Records records;

    private StaffMember manager;
    private CaseFile file;
    private ReferralRow slip;

    @BeforeEach
    void aSlip() {
        long programme = staff.programme();
        manager = staff.caseManager(programme);
        try (var acting = acts(manager)) {
            file = cases.open(programme);
            slip = cases.issued(file);
        }
    }

    @ParameterizedTest
    @CsvSource({"en,The four checks", "uk,Чотири перевірки", "ru,Четыре проверки"})
    void thePageTellsWhereItStandsInThreeLanguages(String language, String checks) throws Exception {
        directory.speak(manager.id(), language);
        web.perform(as(manager, page("")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(slip.slipNumber())))
                .andExpect(content().string(containsString(checks)))
                .andExpect(content().string(containsString("at the fountain")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(records.rows(
                        "SELECT count(*) FROM access_log WHERE staff_id = ? AND section = 'REFERRAL'", manager.id()))
                .containsExactly("1");
    }

    @Test
    void everyCheckSaysWhyItIsDueThen() throws Exception {
        web.perform(as(manager, page("")).locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("Check of the referral after a week")))
                .andExpect(content().string(containsString("7 days from the referral")));
    }

    @Test
    void strangersFindNothing() throws Exception {
        StaffMember stranger = staff.caseManager(staff.programme());
        web.perform(as(stranger, page(""))).andExpect(status().isNotFound());
        web.perform(as(stranger, get("/api/v1/referrals/{slip}", slip.slipNumber())))
                .andExpect(status().isNotFound());
        web.perform(as(stranger, post("/referrals/{slip}/cancel", slip.slipNumber()))
                        .param("reason", "MOVED"))
                .andExpect(status().isNotFound());
        assertThat(state()).isEqualTo("ISSUED");
    }

    @Test
    void theCaseShowsItsReferrals() throws Exception {
        web.perform(as(manager, get("/cases/{number}", file.number())).locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/referrals/" + slip.slipNumber())));
    }

    @Test
    void theChoiceIsAskedForBeforeItIsKept() throws Exception {
        web.perform(as(manager, page("/choice"))).andExpect(status().isOk());
        web.perform(as(manager, post("/referrals/{slip}/choice", slip.slipNumber()))
                        .param("choice", "PARTLY"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("error-summary")));
        web.perform(as(manager, post("/referrals/{slip}/choice", slip.slipNumber()))
                        .param("choice", "NO"))
                .andExpect(redirectedUrl("/referrals/" + slip.slipNumber()));
        assertThat(cases.asSystem(slip.id()).monitoringState()).isEqualTo(MonitoringState.STOPPED_BY_CLIENT);
    }

    @Test
    void anAnswerIsTypedInForThePartner() throws Exception {
        web.perform(as(manager, page("/answer"))).andExpect(status().isOk());
        web.perform(as(manager, post("/referrals/{slip}/answer", slip.slipNumber()))
                        .param("outcome", "SERVED")
                        .param("channel", "PHONE"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("error-summary")));
        web.perform(as(manager, post("/referrals/{slip}/answer", slip.slipNumber()))
                        .param("outcome", "SERVED")
                        .param("channel", "PHONE")
                        .param("servedOn", slip.issuedOn().toString())
                        .param("result", "found a lawyer"))
                .andExpect(redirectedUrl("/referrals/" + slip.slipNumber()));
        assertThat(state()).isEqualTo("SERVED");
        web.perform(as(manager, page("")).locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("found a lawyer")))
                .andExpect(content().string(containsString("by telephone")));
    }

    /** R-REF-22: the way it came is recorded and shown. */
    @ParameterizedTest
    @CsvSource({"COUPON,by the coupon", "MEETING,at a meeting", "MAIL,by e-mail", "ESCORT,by whoever went along"})
    void whichWayTheAnswerCameStandsBesideIt(String channel, String words) throws Exception {
        web.perform(as(manager, page("/answer")))
                .andExpect(content().string(containsString("value=\"" + channel + "\"")));
        web.perform(as(manager, post("/referrals/{slip}/answer", slip.slipNumber()))
                        .param("outcome", "NOT_SERVED")
                        .param("channel", channel)
                        .param("receivedOn", slip.issuedOn().toString())
                        .param("reason", "MISSING_DOCUMENTS"))
                .andExpect(redirectedUrl("/referrals/" + slip.slipNumber()));
        assertThat(state()).isEqualTo("NOT_SERVED");
        assertThat(channels()).containsExactly(channel);
        web.perform(as(manager, page("")).locale(Locale.ENGLISH))
                .andExpect(content().string(containsString(words)));
    }

    /** What only a partner or a check can say is not typed in as theirs. */
    @ParameterizedTest
    @ValueSource(strings = {"LINK", "API", "CHECK", "PLAN", ""})
    void nobodyTypesInForALinkOrAProgram(String channel) throws Exception {
        web.perform(as(manager, post("/referrals/{slip}/answer", slip.slipNumber()))
                        .param("outcome", "NO_SHOW")
                        .param("channel", channel)
                        .param("reason", "TRANSPORT"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("error-summary")));
        assertThat(state()).isEqualTo("ISSUED");
        assertThat(channels()).isEmpty();
    }

    private List<String> channels() {
        return records.rows("SELECT channel FROM visit_report WHERE referral_id = ?", slip.id());
    }

    @Test
    void aControlDateIsSetAndNoneThatHasGoneBy() throws Exception {
        web.perform(as(manager, post("/referrals/{slip}/control", slip.slipNumber()))
                        .param("on", slip.issuedOn().minusDays(1).toString()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("error-summary")));
        web.perform(as(manager, post("/referrals/{slip}/control", slip.slipNumber()))
                        .param("on", slip.issuedOn().plusDays(3).toString()))
                .andExpect(redirectedUrl("/referrals/" + slip.slipNumber()));
        assertThat(records.rows("SELECT visit_on::text FROM control_visit WHERE referral_id = ?", slip.id()))
                .containsExactly(slip.issuedOn().plusDays(3).toString());
    }

    @Test
    void cancellingAsksFirstAndIsFinal() throws Exception {
        web.perform(as(manager, page("/cancel")).locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("Cancel this referral?")));
        web.perform(as(manager, post("/referrals/{slip}/cancel", slip.slipNumber())))
                .andExpect(content().string(containsString("error-summary")));
        web.perform(as(manager, post("/referrals/{slip}/cancel", slip.slipNumber()))
                        .param("reason", "MOVED"))
                .andExpect(redirectedUrl("/referrals/" + slip.slipNumber()));
        assertThat(state()).isEqualTo("CANCELLED");
        web.perform(as(manager, post("/referrals/{slip}/cancel", slip.slipNumber()))
                        .param("reason", "MOVED"))
                .andExpect(status().isConflict());
    }

    @Test
    void programsReadAndDoTheSame() throws Exception {
        web.perform(as(manager, get("/api/v1/referrals/{slip}", slip.slipNumber())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.referral.slip").value(slip.slipNumber()))
                .andExpect(jsonPath("$.checks.length()").value(4));
        web.perform(as(manager, get("/api/v1/cases/{number}/referrals", file.number())))
                .andExpect(jsonPath("$[0].serviceState").value("ISSUED"));
        web.perform(as(manager, post("/api/v1/referrals/{slip}/answer", slip.slipNumber()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"outcome\": \"NO_SHOW\", \"channel\": \"PHONE\", \"reason\": \"TRANSPORT\"}"))
                .andExpect(status().isNoContent());
        assertThat(state()).isEqualTo("NO_SHOW");
        web.perform(as(manager, post("/api/v1/referrals/{slip}/answer", slip.slipNumber()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"outcome\": \"MAYBE\"}"))
                .andExpect(status().isUnprocessableEntity());
    }

    private String state() {
        return records.rows("SELECT service_state FROM referral WHERE id = ?", slip.id())
                .get(0);
    }

    private MockHttpServletRequestBuilder page(String path) {
        return get("/referrals/" + slip.slipNumber() + path);
    }

    private MockHttpServletRequestBuilder as(StaffMember member, MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(member.login()))).with(csrf());
    }
}
