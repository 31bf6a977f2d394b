package org.suprovid.worklist;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.suprovid.fixtures.TestStaff.acts;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.document.SampleForms;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;
import org.suprovid.referral.ReferralStory;

/** After "Done" the page reached says what was saved and what happens next. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class SavedNoticeTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Walks walks;

    @Autowired
    private ReferralStory story;

    @Autowired
    private TaskDoor door;

    @Autowired
    private SampleForms samples;

    @Autowired
    private TransactionTemplate transaction;

    private final ObjectMapper json = new ObjectMapper();
    private Cookie session = new Cookie("SESSION", "");
    private CaseWalk walk;

    @Test
    void theNextTaskIsReachedWithANotice() throws Exception {
        walk = walks.somebody();

        String next = done(
                "UserTask_RegisterRequest",
                Map.of("contactKind", "NEW", "urgent", "NO", "firstHelpGiven", "NO", "passedTo", "NOBODY"));

        perform(get(next))
                .andExpect(content().string(containsString("role=\"status\"")))
                .andExpect(
                        content().string(containsString("Saved: Register the request. Next: Hold the first meeting.")))
                .andExpect(content().string(containsString("/requests/" + walk.number())));
        perform(get(next)).andExpect(content().string(not(containsString("Saved: "))));
    }

    /** The client sits there and waits for the paper. */
    @Test
    void anIssuedSlipIsNamedAndCanBePrintedAtOnce() throws Exception {
        walk = story.somebody();

        String next = done("UserTask_IssueReferral", walk.answers("UserTask_IssueReferral"));

        perform(get(next))
                .andExpect(content().string(matchesPattern("(?s).*Slip S-\\d{4}-\\d{5} is issued.*")))
                .andExpect(content().string(matchesPattern("(?s).*/referrals/S-\\d{4}-\\d{5}/slip.pdf.*Print.*")));
    }

    @Test
    void whatBecameOfARequestIsSaid() throws Exception {
        walk = walks.somebody();
        walk.finish("UserTask_RegisterRequest");

        Map<String, Object> met = new HashMap<>(walk.answers("UserTask_FirstContact"));
        met.put("groups", List.of());
        met.put("noGroup", true);
        met.put("entryStatus", "ONE_TIME");
        String next = done("UserTask_FirstContact", met);

        perform(get(next))
                .andExpect(
                        content().string(containsString("The request is closed: may not enter; told where to turn.")));
    }

    @Test
    void whatOthersDoNextIsSaidOnTheList() throws Exception {
        walk = walks.somebody().toRound();
        walk.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));

        String next = done(
                "UserTask_SummariseClosure",
                Map.of("closureOutcome", "MOVED_AWAY", "problemSolved", "NO", "independent", "NO"));

        perform(get(next))
                .andExpect(content()
                        .string(containsString("Saved: Summarise the closure. Next, with others: Sign the closure.")))
                .andExpect(content().string(containsString("/cases/" + walk.number())));
    }

    private String done(String task, Map<String, Object> own) throws Exception {
        String id = walk.task(task).id();
        byte[] answer = perform(post("/tasks/{id}/answers", id)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsBytes(answers(id, own))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return json.readTree(answer).get("next").asText();
    }

    private Map<String, Object> answers(String id, Map<String, Object> own) {
        try (var acting = acts(walk.manager)) {
            return transaction.execute(status ->
                    samples.complete(door.open(id, walk.manager, Locale.ENGLISH).form(), own, "words"));
        }
    }

    /** Like a browser, keeps the cookie of the session. */
    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        ResultActions page = web.perform(
                        request.cookie(session).with(user(users.loadUserByUsername(walk.manager.login()))))
                .andExpect(status().isOk());
        Cookie given = page.andReturn().getResponse().getCookie("SESSION");
        session = given == null ? session : given;
        return page;
    }
}
