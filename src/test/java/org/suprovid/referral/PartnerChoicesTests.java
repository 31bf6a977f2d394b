package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.partner.LongDirectory;
import org.suprovid.partner.WithLongDirectory;

/** A slip's form loads on a telephone however long the directory is, and takes everybody who is in it (R-REF-16). */
@SystemTest
class PartnerChoicesTests extends WithLongDirectory {

    private static final int LAST = LongDirectory.MANY - 1;

    @Autowired
    ReferralStory story;

    @Override
    protected CaseWalk client() {
        return story.somebody();
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
        assertThat(values(read("/choices/contacts?of=" + many.get(1)))).containsExactly(String.valueOf(other));
        assertThat(read("/choices/contacts")).isEmpty();
        assertThat(read("/choices/contacts?of=nobody")).isEmpty();
        assertThat(values(form().at("/contacts"))).doesNotContain(String.valueOf(other));
    }

    @Test
    void everybodyIsFoundByPartOfTheName() throws Exception {
        assertThat(values(read("/choices/partners?q=клініка one_of_many_5"))).hasSize(10);
        assertThat(values(read("/choices/partners?q=ONE_OF_MANY_69"))).containsExactly(String.valueOf(many.get(59)));
        assertThat(values(read("/choices/partners?q=ONE_OF_MANY_69&chosen=" + many.get(7))))
                .containsExactly(String.valueOf(many.get(59)), String.valueOf(many.get(7)));
        assertThat(read("/choices/partners?q=клініка").size()).isEqualTo(50);
        assertThat(read("/choices/partners?q=%25").size())
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
            web.perform(sends(post("/api/v1/tasks/{id}/answers", task()), answers))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.errors[?(@.path == 'partner')]").exists());
        }
    }

    private JsonNode form() throws Exception {
        return read("/tasks/" + task() + "/form").at("/data");
    }

    private String task() {
        return karina.tasks().stream()
                .filter(open -> open.key().equals("UserTask_IssueReferral"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
