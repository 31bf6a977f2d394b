package org.suprovid.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.Partners;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Crises and the crisis plan on their pages, on paper and by program: who reads them, and what may be done (R-12S-11). */
@SystemTest
class CrisisPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Walks walks;

    @Autowired
    private CrisisStory story;

    @Autowired
    private Records records;

    @Autowired
    private Partners partners;

    @Autowired
    private ObjectMapper json;

    private CaseWalk karina;

    @BeforeEach
    void aCase() {
        karina = walks.somebody().toCase();
    }

    /** From the case's page it is one tap to the form, which asks for four things. */
    @Test
    void everyOpenCaseLeadsToTheReportOfACrisis() throws Exception {
        web.perform(as(karina.manager, get("/cases/{n}", karina.number())))
                .andExpect(content().string(containsString("/crises/new\"")));
        web.perform(as(karina.manager, get("/cases/{n}/crises/new", karina.number())))
                .andExpect(status().isOk());
        web.perform(as(karina.manager, get("/cases/{n}/crises/new/form", karina.number())))
                .andExpect(jsonPath("$.data.happenedOn").exists());
        web.perform(report(Map.of("danger", "NO")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("crisisType")));
        web.perform(report(story.report()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next").value("/cases/" + karina.number() + "/crises/1"));
    }

    @ParameterizedTest
    @CsvSource({"en,Violence,client not reached yet", "uk,Насильство,зв’язку ще немає", "ru,Насилие,связи ещё нет"})
    void thePageTellsWhatIsKnownInThreeLanguages(String language, String kind, String state) throws Exception {
        directory.speak(karina.manager.id(), language);
        int crisis = story.reported(karina);
        web.perform(as(karina.manager, get("/cases/{n}/crises/{c}", karina.number(), crisis)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(kind)))
                .andExpect(content().string(containsString(state)))
                .andExpect(content().string(containsString(CaseWalk.WORDS)))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(records.rows(
                        "SELECT count(*) FROM access_log WHERE staff_id = ? AND section = 'CRISIS'",
                        karina.manager.id()))
                .containsExactly("1");
    }

    @Test
    void thePageSaysWhyTheFirstContactIsDueThen() throws Exception {
        int crisis = story.reported(karina);
        web.perform(as(karina.manager, get("/cases/{n}/crises/{c}", karina.number(), crisis)))
                .andExpect(content().string(containsString("the report of the crisis")))
                .andExpect(content().string(containsString("Reach the client in crisis")));
    }

    @Test
    void theTaskLeadsToThePageOfItsCrisis() throws Exception {
        int crisis = story.reported(karina);
        String task = story.task(karina, crisis, "UserTask_ReachClient").id();
        web.perform(as(karina.manager, get("/tasks/{id}", task)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/cases/" + karina.number() + "/crises/" + crisis)));
    }

    /** Whoever runs out of the door has the number and the report before them (T-29). */
    @Test
    void theTaskToReachTheClientShowsTheNumberAndTheReport() throws Exception {
        karina.finish("UserTask_OpenClientCard");
        String task = story.task(karina, story.reported(karina), "UserTask_ReachClient")
                .id();
        web.perform(as(karina.manager, get("/tasks/{id}", task)))
                .andExpect(content().string(containsString("tel:+380501234567")))
                .andExpect(content().string(containsString("do not say who is calling")))
                .andExpect(content().string(containsString("life in danger")))
                .andExpect(content().string(containsString(CaseWalk.WORDS)))
                .andExpect(content().string(not(containsString("/extension"))))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(records.rows(
                        "SELECT count(*) FROM access_log WHERE staff_id = ? AND section = 'CRISIS'",
                        karina.manager.id()))
                .containsExactly("1");
    }

    @Test
    void aCrisisStandsAboveAllPaperAndIsNotCalledSoon() throws Exception {
        story.reported(karina);
        web.perform(as(karina.manager, get("/work")))
                .andExpect(content()
                        .string(matchesPattern("(?s).*g-CRISIS.*Reach the client in crisis.*g-(WEEK|LATER|TODAY).*")));
        web.perform(as(karina.supervisor, get("/notifications")))
                .andExpect(content().string(containsString("signal overdue\">crisis<")));
    }

    /** R-7S-07, R-7S-24: nobody closes a case over a crisis without knowing, and without saying who looks after the client. */
    @Test
    void whoClosesACaseOverACrisisDecidesKnowingly() throws Exception {
        story.reported(karina);
        String crisis = "Crisis 1 · Violence · life in danger · client not reached yet";
        web.perform(as(karina.manager, get("/cases/{n}/leaving", karina.number())))
                .andExpect(content().string(containsString(crisis)));
        web.perform(as(karina.manager, get("/cases/{n}/withdrawal", karina.number())))
                .andExpect(content().string(containsString(crisis)));
        web.perform(
                as(karina.manager, post("/cases/{n}/leaving", karina.number())).param("reason", "MOVED_AWAY"));
        String summary = karina.task("UserTask_SummariseClosure").id();
        web.perform(as(karina.manager, get("/tasks/{id}/form", summary)))
                .andExpect(jsonPath("$.data.crises[0].crisis").value(crisis));
        web.perform(answers(karina.manager, summary, Map.of("closureOutcome", "MOVED_AWAY", "crises", List.of())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("crisisDecision")));
        karina.finish("UserTask_SummariseClosure", Map.of("closureOutcome", "MOVED_AWAY", "problemSolved", "NO"));
        String signature = karina.task("UserTask_SignClosure").id();
        web.perform(as(karina.supervisor, get("/tasks/{id}/form", signature)))
                .andExpect(jsonPath("$.data.crises[0].crisis").value(crisis));
        web.perform(answers(
                        karina.supervisor,
                        signature,
                        Map.of("closureSigned", "YES", "signedOn", walks.today().toString())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("crisesKnown")));
        karina.finish("UserTask_SignClosure");
        web.perform(as(karina.manager, get("/cases/{n}/timeline", karina.number())))
                .andExpect(content().string(containsString("we stay until the crisis is over")))
                .andExpect(content().string(containsString("goes on after the closure")));
        web.perform(as(karina.manager, get("/work")))
                .andExpect(content().string(containsString("Reach the client in crisis")));
    }

    private MockHttpServletRequestBuilder answers(StaffMember member, String task, Map<String, Object> answers)
            throws Exception {
        return as(member, post("/tasks/{id}/answers", task))
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(answers));
    }

    @Test
    void theCaseShowsItsCrisesAndItsTimelineTellsThem() throws Exception {
        story.over(karina);
        web.perform(as(karina.supervisor, get("/cases/{n}", karina.number())))
                .andExpect(content().string(containsString("/crises/1")))
                .andExpect(content().string(containsString("Crisis 1 is over")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void whatWasWrittenIsPrinted() throws Exception {
        story.over(karina);
        for (String document : records.rows(
                "SELECT d.id FROM document d JOIN case_file c ON c.id = d.case_id"
                        + " WHERE c.number = ? AND d.form_id LIKE 'crisis-%' ORDER BY d.id",
                karina.number())) {
            web.perform(as(karina.manager, get("/documents/{id}.pdf", document)))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        }
    }

    @Test
    void strangersFindNothing() throws Exception {
        story.reported(karina);
        StaffMember stranger = staff.caseManager(staff.programme());
        web.perform(as(stranger, get("/cases/{n}/crises/1", karina.number()))).andExpect(status().isNotFound());
        web.perform(as(stranger, get("/cases/{n}/crisis-plan", karina.number())))
                .andExpect(status().isNotFound());
        web.perform(as(stranger, get("/api/v1/cases/{n}/crises", karina.number())))
                .andExpect(status().isNotFound());
        web.perform(as(stranger, post("/api/v1/cases/{n}/crises", karina.number()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of("answers", story.report()))))
                .andExpect(status().isNotFound());
    }

    @Test
    void programsReportAndRead() throws Exception {
        web.perform(as(karina.manager, post("/api/v1/cases/{n}/crises", karina.number()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of("answers", story.report()))))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.number").value(1))
                .andExpect(jsonPath("$.state").value("REPORTED"))
                .andExpect(jsonPath("$.sealed").doesNotExist());
        web.perform(as(karina.manager, get("/api/v1/cases/{n}/crises", karina.number())))
                .andExpect(jsonPath("$[0].place").value("HOME"));
        web.perform(as(karina.manager, get("/api/v1/cases/{n}/crises/1", karina.number())))
                .andExpect(jsonPath("$.words.whatHappened").value(CaseWalk.WORDS))
                .andExpect(jsonPath("$.promised[0].code").value("CRISIS_RESPONSE"));
        web.perform(as(karina.manager, post("/api/v1/cases/{n}/crisis-plan", karina.number())))
                .andExpect(status().isNoContent());
        karina.finish("UserTask_MakeCrisisPlan");
        web.perform(as(karina.manager, get("/api/v1/cases/{n}/crisis-plan", karina.number())))
                .andExpect(jsonPath("$.current.version").value(1))
                .andExpect(jsonPath("$.words.lifelines[0].phone").value("0 800 500 335"));
    }

    @Test
    void theCrisisPlanIsAskedForAndShownWithItsNumbersToCall() throws Exception {
        web.perform(as(karina.manager, get("/cases/{n}/crisis-plan", karina.number())))
                .andExpect(content().string(containsString("Make the crisis plan")));
        web.perform(as(karina.manager, post("/cases/{n}/crisis-plan", karina.number())))
                .andExpect(redirectedUrl(
                        "/tasks/" + karina.task("UserTask_MakeCrisisPlan").id()));
        karina.finish("UserTask_MakeCrisisPlan");
        web.perform(as(karina.manager, get("/cases/{n}/crisis-plan", karina.number())))
                .andExpect(content().string(containsString("tel:0800500335")))
                .andExpect(content().string(containsString(CaseWalk.WORDS)))
                .andExpect(content().string(containsString("Begin a new version")));
        int crisis = story.reported(karina);
        web.perform(as(karina.manager, get("/cases/{n}/crises/{c}", karina.number(), crisis)))
                .andExpect(content().string(containsString("tel:0800500335")));
    }

    /** R-12S-11c: from the page of the crisis to a slip that no plan and no agreement holds up. */
    @Test
    void anUrgentSlipIsIssuedFromTheCrisisAndStandsOnItsPage() throws Exception {
        int crisis = story.reported(karina);
        web.perform(as(karina.manager, get("/cases/{n}/crises/{c}", karina.number(), crisis)))
                .andExpect(content().string(containsString("/urgent-slip")));
        web.perform(as(karina.manager, get("/cases/{n}/urgent-slip", karina.number())))
                .andExpect(status().isOk());
        Map<String, Object> slip = new HashMap<>(UsualAnswers.slip("REFERRAL", "YES"));
        List.of("slipOutcome", "crisis", "introduced", "agreementReason").forEach(slip::remove);
        slip.put("service", "LEGAL_ADVICE");
        slip.put("partner", String.valueOf(partners.active().get(0).id()));
        slip.put("appointmentOn", walks.today().toString());
        web.perform(as(karina.manager, post("/api/v1/cases/{n}/urgent-slips", karina.number()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(slip)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.crisis").value(true));
        web.perform(as(karina.manager, get("/cases/{n}/crises/{c}", karina.number(), crisis)))
                .andExpect(content().string(containsString("Urgent slips")))
                .andExpect(content().string(containsString("/referrals/S-")));
    }

    private MockHttpServletRequestBuilder report(Map<String, Object> answers) throws Exception {
        return as(karina.manager, post("/cases/{n}/crises/new", karina.number()))
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(answers));
    }

    private MockHttpServletRequestBuilder as(StaffMember member, MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(member.login()))).with(csrf());
    }
}
