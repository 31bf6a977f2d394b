package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;

/** SC-01, step 5: the husband is tested too, on a card of his own; what one of them says never reaches the other's. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class Sc01HusbandTests {

    private static final String HER_REASON = "Її затримали, потрібен юрист";
    private static final String HIS_REASON = "Він хоче тест на ВІЛ";
    private static final String HIS_RESULT = "Його результат негативний";

    @Autowired
    Walks walks;

    @Autowired
    Records records;

    @Autowired
    TestStaff staff;

    @Autowired
    UserDetailsService users;

    @Autowired
    MockMvc web;

    private StaffMember manager;
    private String her;
    private String his;

    @BeforeEach
    void bothAreClientsOfOneCaseManager() throws Exception {
        walks.itIs("2026-03-02");
        long programme = staff.programme();
        manager = staff.caseManager(programme);
        StaffMember supervisor = staff.supervisor(programme);
        CaseWalk karina = walks.somebody(programme, manager, supervisor);
        told(karina, "Тестова Каріна", HER_REASON, "+380501110001").fromCardToRound();
        CaseWalk husband = walks.somebody(programme, manager, supervisor);
        told(husband, "Тестовий Андрій", HIS_REASON, "+380501110002").fromCardToRound();
        husband.finish("UserTask_RecordLineResult").finish("UserTask_RecordLineResult", Map.of("result", HIS_RESULT));
        her = cardOf(karina);
        his = cardOf(husband);
        web.perform(as(post("/clients/{n}/family", her))
                        .param("card", his)
                        .param("relation", "SPOUSE")
                        .param("consentOn", "2026-03-02")
                        .param("relativeConsentOn", "2026-03-02")
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void eachCardNamesTheOtherAndTellsNothingElse() throws Exception {
        web.perform(as(get("/api/v1/clients/{n}/family", her)))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].card").value(his))
                .andExpect(jsonPath("$[0].relation").value("SPOUSE"));
        web.perform(as(get("/clients/{n}", her)))
                .andExpect(content().string(containsString("Андрій")))
                .andExpect(content().string(containsString(HER_REASON)))
                .andExpect(content().string(not(containsString(HIS_REASON))))
                .andExpect(content().string(not(containsString(HIS_RESULT))));
        web.perform(as(get("/clients/{n}", his)))
                .andExpect(content().string(containsString("Каріна")))
                .andExpect(content().string(not(containsString(HER_REASON))));
    }

    @Test
    void hisRecordStandsOnHisOwnPersonCardAndCase() {
        assertThat(records.rows("SELECT DISTINCT person_id::text FROM card WHERE number IN (?, ?)", her, his))
                .hasSize(2);
        assertThat(records.rows(
                        "SELECT d.id::text FROM document d JOIN case_file c ON c.id = d.case_id"
                                + " JOIN card k ON k.id = c.card_id WHERE k.number IN (?, ?) AND d.person_id <> k.person_id",
                        her,
                        his))
                .isEmpty();
        assertThat(records.rows(
                        "SELECT l.relation || ' ' || l.person_consent_on || ' ' || l.relative_consent_on FROM family_link l"
                                + " JOIN card k ON k.person_id = l.person_id WHERE k.number = ?",
                        her))
                .isEqualTo(List.of("SPOUSE 2026-03-02 2026-03-02"));
    }

    private CaseWalk told(CaseWalk walk, String name, String reason, String phone) {
        String[] words = name.split(" ");
        return walk.finish("UserTask_RegisterRequest", Map.of("personName", name, "reason", reason, "contact", phone))
                .finish("UserTask_FirstContact")
                .finish(
                        "UserTask_OpenClientCard",
                        Map.of(
                                "surname",
                                words[0],
                                "givenName",
                                words[1],
                                "contacts",
                                List.of(Map.of("kind", "PHONE", "value", phone))));
    }

    private String cardOf(CaseWalk walk) {
        return records.rows(
                        "SELECT k.number FROM card k JOIN case_file c ON c.card_id = k.id WHERE c.number = ?",
                        walk.number())
                .get(0);
    }

    private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(manager.login())));
    }
}
