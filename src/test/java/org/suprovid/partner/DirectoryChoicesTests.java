package org.suprovid.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.suprovid.partner.LongDirectory.name;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.conference.ConferenceStory;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.StatementCount;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.referral.ReferralStory;

/** However long the directory, a form sends a part of it along, takes everybody who is in it, and names who has gone (R-REF-16). */
@SystemTest
class DirectoryChoicesTests extends WithLongDirectory {

    private static final String PLAN = "UserTask_DraftServicePlan";
    private static final String PEOPLE = "INSERT INTO partner_contact (partner_id, name, phone)"
            + " SELECT ?, 'Співробітник № ' || n, '044 123 45 67' FROM generate_series(1, 60) n RETURNING id";

    @Autowired
    ReferralStory referrals;

    @Autowired
    ConferenceStory conferences;

    @Autowired
    StatementCount statements;

    @Override
    protected CaseWalk client() {
        return walks.somebody();
    }

    @Test
    void noFormSendsTheWholeDirectoryAlong() throws Exception {
        beginsWithAPart(task("UserTask_RegisterRequest"), "partners", "/choices/partners");
        toThePlan();
        beginsWithAPart(task(PLAN), "partners", "/choices/partners");
        beginsWithAPart("/cases/" + karina.number() + "/transfers/new/form", "partners", "/choices/partners");
        records.rows(PEOPLE, many.get(3));
        beginsWithAPart("/cases/" + karina.number() + "/conferences/new/form", "contacts", "/choices/people");
        karina.finish(PLAN).finish("UserTask_AgreePlan");
        karina.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "UPDATE"));
        beginsWithAPart(task("UserTask_ReviewPlan"), "partners", "/choices/partners");
    }

    @Test
    void aPlanTakesWhoeverWasFoundInEachOfItsRows() {
        toThePlan();
        karina.finish(PLAN, Map.of("km2", List.of(line(many.get(59)), line(many.get(57)))));
        assertThat(records.rows(
                        "SELECT l.provider_id FROM plan_line l JOIN case_file c ON c.id = l.case_id WHERE c.number = ?"
                                + " AND l.provider_id IS NOT NULL ORDER BY l.id",
                        karina.number()))
                .containsExactly(many.get(59).toString(), many.get(57).toString());
    }

    @Test
    void whoHasGoneIsNamedInTheDraftAndNotTaken() throws Exception {
        toThePlan();
        Map<String, Object> answers = new HashMap<>(karina.answers(PLAN));
        answers.put(
                "km2",
                UsualAnswers.dated(Map.of("rows", List.of(line(many.get(58)))), walks.today())
                        .get("rows"));
        web.perform(sends(put("/tasks/{id}/draft", karina.task(PLAN).id()), answers))
                .andExpect(status().isOk());
        directory.gone(many.get(58));
        assertThat(labels(read(task(PLAN)).at("/data/partners"))).contains(name(58) + " (no longer in the directory)");
        web.perform(sends(post("/tasks/{id}/answers", karina.task(PLAN).id()), answers))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[?(@.path == 'km2[0].partner')]").exists());
    }

    @Test
    void whatWasAgreedWithAPartnerReadsAsItDidWhenThePartnerHasGone() throws Exception {
        toThePlan();
        karina.finish(PLAN, Map.of("km2", List.of(line(many.get(55)))));
        directory.gone(many.get(55));
        String plan = records.rows("SELECT max(id) FROM document WHERE form_id = 'service-plan'")
                .get(0);
        web.perform(as(get("/documents/{id}?sensitive=true", plan)))
                .andExpect(content().string(containsString(name(55))))
                .andExpect(content().string(not(containsString("no longer in the directory"))));
        karina.finish("UserTask_AgreePlan");
        web.perform(as(get("/cases/{number}/plans", karina.number())))
                .andExpect(content().string(containsString(name(55))));
    }

    @Test
    void aConferenceInvitesWhoeverWasFoundByTheirOrTheirPartnersName() throws Exception {
        karina.toCase();
        long maria = directory.contact(54, "Марія Гнатюк");
        records.rows(PEOPLE, many.get(54));
        assertThat(values(read("/choices/people?q=марія гнат"))).contains(String.valueOf(maria));
        assertThat(values(read("/choices/people?q=" + name(54) + "&chosen=" + maria)))
                .contains(String.valueOf(maria))
                .hasSizeBetween(50, 51);
        assertThat(read("/choices/people?q=%25")).isEmpty();
        int conference = conferences.called(
                karina,
                Map.of("guests", List.of(Map.of("contact", String.valueOf(maria), "knows", "TIME")), "sharing", "NO"));
        assertThat(conference).isPositive();
    }

    @Test
    void aRequestIsPassedToWhoeverIsInTheDirectoryOnly() throws Exception {
        Map<String, Object> answers = new HashMap<>(karina.answers("UserTask_RegisterRequest"));
        answers.putAll(Map.of("passedTo", "PARTNER", "passedToPartner", "999999999"));
        String id = karina.task("UserTask_RegisterRequest").id();
        web.perform(sends(post("/tasks/{id}/answers", id), answers))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[?(@.path == 'passedToPartner')]").exists());
        answers.put("passedToPartner", many.get(59).toString());
        karina.finish("UserTask_RegisterRequest", answers);
        assertThat(records.rows("SELECT passed_to_partner FROM request WHERE passed_to_partner = ?", many.get(59)))
                .isNotEmpty();
    }

    @Test
    void aPageThatIsNoFormSearchesAsWellAndRefusesWhoIsNobody() throws Exception {
        karina = referrals.somebody();
        String slip = karina.refer(Map.of("partner", many.get(1).toString()));
        String page = "/referrals/" + slip + "/answer";
        web.perform(as(get(page)))
                .andExpect(content().string(containsString("data-choices-at=\"/choices/partners\"")))
                .andExpect(content().string(not(containsString(name(59)))));
        web.perform(as(answer(page, "furtherPartner", "999999999")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"furtherPartner-error\"")));
        web.perform(as(answer(page, "furtherPartner", many.get(59).toString(), "channel", "")))
                .andExpect(content().string(containsString(name(59))));
        web.perform(as(answer(page, "furtherPartner", many.get(59).toString()))).andExpect(status().is3xxRedirection());
        assertThat(records.rows("SELECT further_partner_id FROM referral WHERE slip_number = ?", slip))
                .containsExactly(many.get(59).toString());
        web.perform(as(get("/referrals?partner=" + many.get(59))))
                .andExpect(content().string(containsString("value=\"" + many.get(59) + "\" selected")));
    }

    /** Who has no scripts looks for somebody by a button, which keeps what was typed and writes nothing. */
    @Test
    void withoutScriptsSomebodyIsFoundByAnotherLookAtThePage() throws Exception {
        karina = referrals.somebody();
        String slip = karina.refer(Map.of("partner", many.get(1).toString()));
        String page = "/referrals/" + slip + "/answer";
        web.perform(as(get(page)))
                .andExpect(content().string(containsString("name=\"find\"")))
                .andExpect(content().string(not(containsString(name(59)))));
        web.perform(as(answer(page, "find", "furtherPartner", "words", name(59), "result", "Прийшла з сестрою")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(name(59))))
                .andExpect(content().string(not(containsString(name(58)))))
                .andExpect(content().string(containsString("Прийшла з сестрою")))
                .andExpect(content().string(containsString("Choose below")));
        web.perform(as(answer(
                        page,
                        "find",
                        "furtherPartner",
                        "words",
                        "Nobody",
                        "furtherPartner",
                        many.get(59).toString())))
                .andExpect(content().string(containsString("Nobody else in the directory")));
        web.perform(as(answer(page, "find", "furtherPartner", "words", "Nobody & Sons")))
                .andExpect(content().string(containsString("Nobody in the directory")))
                .andExpect(content().string(containsString("value=\"Nobody &amp; Sons\"")));
        assertThat(records.rows("SELECT service_state FROM referral WHERE slip_number = ?", slip))
                .containsExactly("ISSUED");
    }

    @Test
    void journalAndMapFindThemTheSameWay() throws Exception {
        web.perform(as(get("/referrals?words=" + name(59)))).andExpect(content().string(containsString(name(59))));
        web.perform(as(get("/referrals?find=partner&words=nobody&partner=" + many.get(59))))
                .andExpect(content().string(containsString("value=\"" + many.get(59) + "\" selected")))
                .andExpect(content().string(containsString("Nobody else in the directory")));
        toThePlan();
        String node = "/cases/" + karina.number() + "/map/nodes/new";
        web.perform(as(post(node))
                        .param("find", "partner")
                        .param("words", name(59))
                        .param("note", "Близько до дому"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(name(59))))
                .andExpect(content().string(containsString("Близько до дому")));
        web.perform(as(post(node)).param("partner", many.get(59).toString()).param("ring", "1"))
                .andExpect(status().is3xxRedirection());
        String drawn = records.rows("SELECT max(id) FROM power_node WHERE partner_id = ?", many.get(59))
                .get(0);
        web.perform(as(post("/cases/" + karina.number() + "/map/nodes/" + drawn))
                        .param("find", "partner")
                        .param("words", name(58))
                        .param("partner", many.get(59).toString()))
                .andExpect(content().string(containsString(name(58))))
                .andExpect(content().string(containsString("value=\"" + many.get(59) + "\" selected")));
    }

    /** A directory six times as long is asked as often. */
    @Test
    void aLongDirectoryTakesNoMoreStatementsThanAShortOne() throws Exception {
        toThePlan();
        List<String> pages =
                List.of(task(PLAN), "/choices/partners?q=клініка", "/choices/people?q=клініка", "/referrals");
        List<Integer> sixty = asked(pages);
        many.subList(10, many.size()).forEach(directory::gone);
        assertThat(asked(pages)).isEqualTo(sixty);
    }

    private List<Integer> asked(List<String> pages) throws Exception {
        List<Integer> counts = new ArrayList<>();
        for (String page : pages) {
            counts.add(statements.of(() -> web.perform(as(get(page))).andExpect(status().isOk())));
        }
        return counts;
    }

    private static MockHttpServletRequestBuilder answer(String page, String... own) {
        Map<String, String> said = new HashMap<>(
                Map.of("outcome", "SERVED", "channel", "PHONE", "receivedOn", "2026-03-02", "servedOn", "2026-03-02"));
        for (int one = 0; one < own.length; one += 2) {
            said.put(own[one], own[one + 1]);
        }
        MockHttpServletRequestBuilder sent = post(page).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        said.forEach(sent::param);
        return sent;
    }

    private void toThePlan() {
        karina.toCase()
                .finish("UserTask_OpenClientCard")
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling");
    }

    private Map<String, Object> line(long partner) {
        Map<String, Object> line = new HashMap<>(
                UsualAnswers.km2("LEGAL_ADVICE", records.needs(karina.number()).get(0), "TODAY+14"));
        line.put("partner", String.valueOf(partner));
        return line;
    }

    private void beginsWithAPart(String form, String choices, String path) throws Exception {
        JsonNode data = read(form).at("/data");
        assertThat(data.at("/" + choices).size()).as(form).isEqualTo(50);
        assertThat(data.at("/choicesAt/" + choices + "/path").asText()).as(form).isEqualTo(path);
    }

    private String task(String key) {
        return "/tasks/" + karina.task(key).id() + "/form";
    }
}
