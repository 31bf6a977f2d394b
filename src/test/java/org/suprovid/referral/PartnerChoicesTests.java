package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
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
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.LongDirectory;

/** A slip's form loads on a telephone however long the directory is, and takes everybody who is in it (R-REF-16). */
@SystemTest
class PartnerChoicesTests {

    private static final int LAST = LongDirectory.MANY - 1;

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    LongDirectory directory;

    @Autowired
    Records records;

    @Autowired
    UserDetailsService users;

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    private CaseWalk karina;
    private List<Long> many;

    @BeforeEach
    void aLongDirectory() {
        walks.itIs("2026-03-02T10:00");
        karina = story.somebody();
        many = directory.fill();
    }

    @AfterEach
    void shortAgain() {
        directory.empty();
        walks.backToTheSystemsTime();
    }

    @Test
    void theFormBeginsWithAFewAndSaysWhereTheOthersAre() throws Exception {
        long last = many.get(LAST);
        records.rows(
                "INSERT INTO partner_service (partner_id, service) VALUES (?, 'LEGAL_ADVICE') ON CONFLICT DO NOTHING RETURNING service",
                last);
        JsonNode data = form();
        assertThat(data.at("/partners").size()).isBetween(50, 51);
        assertThat(values(data.at("/partners"))).as("who gives this service").contains(String.valueOf(last));
        assertThat(data.at("/choicesAt/partners/path").asText()).isEqualTo("/choices/partners");
        assertThat(data.at("/choicesAt/contacts/of").asText()).isEqualTo("partner");
    }

    @Test
    void peopleAreOfferedOfOnePartnerOnly() throws Exception {
        directory.contact(0, "Оксана Левчук");
        long other = directory.contact(1, "Ігор Бондар");
        assertThat(values(choices("/choices/contacts?of=" + many.get(1)))).containsExactly(String.valueOf(other));
        assertThat(choices("/choices/contacts")).isEmpty();
        assertThat(choices("/choices/contacts?of=nobody")).isEmpty();
        assertThat(values(form().at("/contacts"))).doesNotContain(String.valueOf(other));
    }

    @Test
    void everybodyIsFoundByPartOfTheName() throws Exception {
        assertThat(values(choices("/choices/partners?q=клініка one_of_many_5"))).hasSize(10);
        assertThat(values(choices("/choices/partners?q=ONE_OF_MANY_69"))).containsExactly(String.valueOf(many.get(59)));
        assertThat(values(choices("/choices/partners?q=ONE_OF_MANY_69&chosen=" + many.get(7))))
                .containsExactly(String.valueOf(many.get(59)), String.valueOf(many.get(7)));
        assertThat(choices("/choices/partners?q=клініка").size()).isEqualTo(50);
        assertThat(choices("/choices/partners?q=%25").size())
                .as("words, no pattern")
                .isZero();
    }

    @Test
    void whoeverWasFoundIsTaken() throws Exception {
        long last = many.get(LAST);
        long contact = directory.contact(LAST, "Марія Гнатюк");
        Map<String, Object> slip = new HashMap<>(UsualAnswers.slip("REFERRAL", "YES"));
        slip.put("partner", String.valueOf(last));
        slip.put("contact", String.valueOf(contact));
        String number = karina.refer(slip);
        assertThat(records.rows("SELECT partner_id || ' ' || contact_id FROM referral WHERE slip_number = ?", number))
                .containsExactly(last + " " + contact);
        String paper = records.rows("SELECT max(d.id) FROM document d WHERE d.form_id = 'referral-issue'")
                .get(0);
        web.perform(as(get("/documents/{id}", paper))).andExpect(status().isOk());
    }

    @Test
    void whoIsGoneOrIsNoneIsNotTaken() throws Exception {
        records.change("UPDATE partner SET active = false WHERE id = ?", many.get(3));
        for (String partner : List.of(String.valueOf(many.get(3)), "999999999", "1 OR 1=1", "")) {
            Map<String, Object> answers = new HashMap<>(karina.answers("UserTask_IssueReferral"));
            answers.put("partner", partner);
            web.perform(as(post("/api/v1/tasks/{id}/answers", task())).content(json.writeValueAsString(answers)))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.errors[?(@.path == 'partner')]").exists());
        }
    }

    private JsonNode form() throws Exception {
        return read("/tasks/" + task() + "/form").at("/data");
    }

    private JsonNode choices(String path) throws Exception {
        return read(path);
    }

    private JsonNode read(String path) throws Exception {
        return json.readTree(web.perform(as(get(path)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private static List<String> values(JsonNode options) {
        return StreamSupport.stream(options.spliterator(), false)
                .map(option -> option.at("/value").asText())
                .toList();
    }

    private String task() {
        return karina.tasks().stream()
                .filter(open -> open.key().equals("UserTask_IssueReferral"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(karina.manager.login())))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON);
    }
}
