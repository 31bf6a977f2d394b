package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;

/** What turns out of a check after it ended without being made: it counts, and that it was late stays on record (R-REF-48, R-REF-50). */
@SystemTest
class CheckWritingTests {

    private static final String AFTER_THE_END = "2026-06-18T10:00";
    private static final Map<String, Object> WELL = Map.of(
            "visitState", "SERVED", "servedOn", "2026-03-03", "changeCode", "LEGAL_SETTLED", "wantedChange", "YES");

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    CheckWriting writing;

    @Autowired
    Records records;

    @Autowired
    TestStaff staff;

    @Autowired
    UserDetailsService users;

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    private CaseWalk karina;
    private String slip;

    @BeforeEach
    void aSlipInMarch() {
        walks.itIs("2026-03-02");
        karina = story.somebody();
        slip = karina.refer(Map.of());
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void whatTurnsOutAfterTheEndIsJudgedAnewAndWasMissedAllTheSame() {
        walks.untilItIs(AFTER_THE_END);
        assertThat(story.stands(slip)).isEqualTo("ISSUED FINISHED COMPLETED_FORMAL");
        write(CheckCode.REF_CHECK_3M, WELL);
        walks.goOn();
        assertThat(story.stands(slip)).isEqualTo("SERVED FINISHED COMPLETED_EFFECTIVE");
        assertThat(story.checks(slip)).contains("REF_CHECK_1M MISSED", "REF_CHECK_3M DONE");
        assertThat(ended("REF_CHECK_3M"))
                .as("how it had ended, and when")
                .isEqualTo("MISSED 2026-06-16 written 2026-06-18 made 2026-06-18");
        assertThat(records.rows(
                        "SELECT count(*) FROM case_event e JOIN case_file c ON c.id = e.case_id WHERE c.number = ?"
                                + " AND e.kind = 'referral.CHECK_WRITTEN_LATER' AND e.document_id IS NOT NULL",
                        karina.number()))
                .containsExactly("1");
    }

    @Test
    void whoIsReachedAfterAllAtLeastIsNotForgotten() {
        walks.untilItIs(AFTER_THE_END);
        write(CheckCode.REF_CHECK_1W, Map.of());
        assertThat(story.stands(slip)).isEqualTo("ISSUED FINISHED COMPLETED_UNKNOWN");
    }

    /** R-REF-50: missed is what nobody tried. */
    @Test
    void anAttemptThatNobodyHadWrittenDownCountsIfItWasInTime() throws Exception {
        walks.untilItIs(AFTER_THE_END);
        refusedAfterTheEnd(CheckCode.REF_CHECK_1M, "2026-06-18");
        write(CheckCode.REF_CHECK_1M, Map.of("checkOutcome", "ATTEMPT", "madeOn", "2026-04-03"));
        assertThat(story.checks(slip)).contains("REF_CHECK_1M NOT_REACHED");
        assertThat(ended("REF_CHECK_1M")).startsWith("MISSED 2026-06-16 written 2026-06-18");
        assertThat(story.stands(slip)).isEqualTo("ISSUED FINISHED COMPLETED_UNKNOWN");
        refusedAfterTheEnd(CheckCode.REF_CHECK_1M, "2026-06-17");
        String place = "/referrals/" + slip + "/checks/REF_CHECK_1M";
        web.perform(as(karina.manager, get(place)).locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("ended as “Missed” on Tuesday 16 June 2026")));
    }

    private void refusedAfterTheEnd(CheckCode code, String on) {
        assertThatThrownBy(() -> write(code, Map.of("checkOutcome", "ATTEMPT", "madeOn", on)))
                .isInstanceOfSatisfying(Problem.Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(error -> error.path() + " " + error.code())
                        .containsExactly("madeOn referral.error.afterEnd"));
    }

    /** Three attempts were in vain, and the next day the client calls. */
    @Test
    void whileTheMonitoringGoesOnItGoesOn() {
        walks.goOn();
        for (int attempt = 0; attempt < 3; attempt++) {
            story.check(karina, slip, "REF_CHECK_0", Map.of("checkOutcome", "ATTEMPT"));
        }
        walks.untilItIs("2026-03-04T10:00");
        write(CheckCode.REF_CHECK_0, Map.of("visitState", "SERVED", "servedOn", "2026-03-03"));
        walks.goOn();
        assertThat(story.stands(slip)).isEqualTo("SERVED RUNNING");
        assertThat(ended("REF_CHECK_0")).startsWith("NOT_REACHED 2026-03-02 written 2026-03-04");
        assertThat(story.waitsAt(slip)).as("nobody asks for what is known").isEmpty();
        walks.untilItIs("2026-03-09T09:00");
        assertThat(story.openChecks(slip)).containsExactly("REF_CHECK_1W");
    }

    @Test
    void onlyWhatWasNotMadeIsWrittenDownLater() {
        walks.goOn();
        nothingToWrite(CheckCode.REF_CHECK_0);
        story.check(karina, slip, "REF_CHECK_0", Map.of());
        nothingToWrite(CheckCode.REF_CHECK_0);
        story.choose(karina, slip, ChecksChoice.NO);
        nothingToWrite(CheckCode.REF_CHECK_1W);
    }

    @Test
    void whatIsVoidStaysVoid() {
        walks.untilItIs(AFTER_THE_END);
        records.change(
                "UPDATE referral SET service_state = 'CANCELLED', non_receipt_reason = 'MOVED', classification = NULL WHERE slip_number = ?",
                slip);
        nothingToWrite(CheckCode.REF_CHECK_1W);
    }

    @Test
    void thePageOffersItAndTellsItInEveryLanguage() throws Exception {
        walks.untilItIs(AFTER_THE_END);
        String place = "/referrals/" + slip + "/checks/REF_CHECK_3M";
        for (String language : List.of("en", "uk", "ru")) {
            Locale reader = Locale.forLanguageTag(language);
            web.perform(as(karina.manager, get("/referrals/{slip}", slip)).locale(reader))
                    .andExpect(content().string(containsString("href=\"" + place + "\"")));
            web.perform(as(karina.manager, get(place)).locale(reader))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        web.perform(as(karina.manager, get(place + "/form")))
                .andExpect(jsonPath("$.data.ended[0].on").value("16.06.2026"))
                .andExpect(jsonPath("$.data.madeOn").value("2026-06-18"));
        String said = json.writeValueAsString(answers(WELL));
        StaffMember stranger = staff.caseManager(staff.programme());
        for (String path : List.of(place, "/api/v1" + place)) {
            web.perform(as(stranger, post(path)).content(said)).andExpect(status().isNotFound());
        }
        web.perform(as(stranger, get(place))).andExpect(status().isNotFound());
        web.perform(as(karina.manager, post(place)).content(said))
                .andExpect(jsonPath("$.next").value("/referrals/" + slip + "#checks"));
        web.perform(as(karina.manager, post("/api/v1" + place)).content(said)).andExpect(status().isConflict());
        web.perform(as(karina.manager, get("/referrals/{slip}", slip)).locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("written down later, had ended as “Missed”")))
                .andExpect(content().string(containsString("; written down on ")))
                .andExpect(content().string(not(containsString("href=\"" + place + "\""))));
        web.perform(as(karina.manager, get("/referrals/monitoring")).locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("Done; written down later, had been: Missed")));
    }

    private void nothingToWrite(CheckCode code) {
        assertThatThrownBy(() -> write(code, Map.of())).isInstanceOf(Problem.Conflict.class);
    }

    private void write(CheckCode code, Map<String, Object> own) {
        karina.as(karina.manager, () -> {
            writing.write(slip, code, answers(own));
            return null;
        });
    }

    private Map<String, Object> answers(Map<String, Object> own) {
        Map<String, Object> answers = new HashMap<>(karina.answers("UserTask_MakeCheck"));
        answers.putAll(own);
        return answers;
    }

    private String ended(String code) {
        return records.rows(
                        "SELECT k.ended_as || ' ' || (k.ended_at AT TIME ZONE 'Europe/Kyiv')::date || ' written '"
                                + " || (k.resolved_at AT TIME ZONE 'Europe/Kyiv')::date || coalesce(' made ' || k.made_on, '')"
                                + " FROM referral_check k JOIN referral r ON r.id = k.referral_id"
                                + " WHERE r.slip_number = ? AND k.code = ?",
                        slip,
                        code)
                .get(0);
    }

    private MockHttpServletRequestBuilder as(StaffMember member, MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(member.login())))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON);
    }
}
