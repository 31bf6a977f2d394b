package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;

/** SC-07: somebody takes syringes, joins two months later, finishes, and comes back for syringes: three cards, one plan. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class Sc07OneTimeClientProcessTests {

    private static final String PHONE = "+380501234567";
    private static final Map<String, Object> ONE_TIME = Map.of("entryStatus", "ONE_TIME");
    private static final String CARDS = "SELECT concat_ws(' ', k.number, k.status, k.entry_status,"
            + " CASE WHEN k.superseded THEN 'superseded' END, p.number) FROM card k LEFT JOIN card p"
            + " ON p.id = k.previous_card_id WHERE k.programme_id = ? ORDER BY k.id";
    private static final String PLANS = "SELECT k.number || ' ' || p.kind || ' ' || p.state FROM plan p"
            + " JOIN case_file c ON c.id = p.case_id JOIN card k ON k.id = c.card_id WHERE k.programme_id = ?"
            + " ORDER BY p.id";
    private static final String SHEET = "SELECT k.number || ' ' || s.given_on || ' ' || m.item || ' ' || m.quantity"
            + " FROM one_time_service s JOIN card k ON k.id = s.card_id JOIN one_time_means m ON m.service_id = s.id"
            + " WHERE s.programme_id = ? ORDER BY s.id";

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

    @Autowired
    ObjectMapper json;

    private long programme;
    private StaffMember manager;
    private StaffMember supervisor;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
        programme = staff.programme();
        manager = staff.caseManager(programme);
        supervisor = staff.supervisor(programme);
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aOneTimeClientHasACardAndTheSheetAndNoPlan() throws Exception {
        String first = takesSyringes();
        assertThat(cards()).containsExactly(first + " OPEN_ONE_TIME ONE_TIME");
        assertThat(sheet()).containsExactly(first + " 2026-03-02 SYRINGE 10");
        assertThat(casesOn(first)).isEmpty();
        assertThat(plans()).isEmpty();
    }

    @Test
    void whoJoinsTwoMonthsLaterGetsANewCardAndAPlan() throws Exception {
        String first = takesSyringes();
        joins(first);
        String second = newestCard();
        assertThat(cards())
                .containsExactly(first + " CLOSED ONE_TIME superseded", second + " OPEN_PROGRAMME PROGRAMME " + first);
        assertThat(plans()).containsExactlyInAnyOrder(second + " KM1 IN_FORCE", second + " KM2 IN_FORCE");
        gives(second, "2026-05-04", status().isUnprocessableEntity());
        assertThat(sheet()).hasSize(1);
    }

    @Test
    void whoHasFinishedComesBackToANewCardWithTheSheetOnly() throws Exception {
        String first = takesSyringes();
        CaseWalk client = joins(first);
        String second = newestCard();
        client.finish("UserTask_RecordLineResult")
                .finish("UserTask_RecordLineResult")
                .finish("UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"))
                .leave("SOLVED_INDEPENDENT", "YES", "YES");
        walks.untilItIs("2026-09-01");
        back(second).finish("UserTask_FirstContact", ONE_TIME).finish("UserTask_OpenOneTimeCard");
        String third = newestCard();
        gives(third, "2026-09-01", status().isCreated());
        gives(second, "2026-09-01", status().isUnprocessableEntity());

        assertThat(cards())
                .containsExactly(
                        first + " CLOSED ONE_TIME superseded",
                        second + " CLOSED PROGRAMME " + first,
                        third + " OPEN_ONE_TIME ONE_TIME " + second);
        assertThat(sheet()).containsExactly(first + " 2026-03-02 SYRINGE 10", third + " 2026-09-01 SYRINGE 10");
        assertThat(casesOn(third)).isEmpty();
        assertThat(plans()).containsExactlyInAnyOrder(second + " KM1 ENDED", second + " KM2 ENDED");
        assertThat(records.rows("SELECT DISTINCT person_id::text FROM card WHERE programme_id = ?", programme))
                .hasSize(1);
    }

    /** The number of the one-time card. */
    private String takesSyringes() throws Exception {
        somebody()
                .finish("UserTask_RegisterRequest", Map.of("personName", "Каріна", "contact", PHONE))
                .finish("UserTask_FirstContact", ONE_TIME)
                .finish("UserTask_OpenOneTimeCard");
        gives(newestCard(), "2026-03-02", status().isCreated());
        return newestCard();
    }

    private CaseWalk joins(String earlier) {
        walks.untilItIs("2026-05-04");
        return back(earlier)
                .finish("UserTask_FirstContact")
                .finish("UserTask_OpenClientCard")
                .fromCardToRound();
    }

    private CaseWalk somebody() {
        return walks.somebody(programme, manager, supervisor);
    }

    /** Comes again and says the number of the last card, and whose it is. */
    private CaseWalk back(String card) {
        return somebody()
                .finish(
                        "UserTask_RegisterRequest",
                        Map.of(
                                "personName",
                                "Каріна",
                                "contact",
                                PHONE,
                                "contactKind",
                                "RETURNING",
                                "previousCard",
                                card));
    }

    private void gives(String card, String day, ResultMatcher expected) throws Exception {
        Map<String, Object> answers = Map.of(
                "servedOn",
                day,
                "place",
                "SEP_FIXED",
                "personCode",
                "К-17",
                "cardNumber",
                card,
                "givenServices",
                List.of("MIN_SYRINGE"),
                "means",
                List.of(Map.of("item", "SYRINGE", "quantity", 10)),
                "invitedToProgramme",
                "YES");
        web.perform(post("/api/v1/one-time")
                        .with(user(users.loadUserByUsername(manager.login())))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of("programme", programme, "answers", answers))))
                .andExpect(expected);
    }

    private List<String> cards() {
        return records.rows(CARDS, programme);
    }

    private List<String> plans() {
        return records.rows(PLANS, programme);
    }

    private List<String> sheet() {
        return records.rows(SHEET, programme);
    }

    private String newestCard() {
        return records.rows("SELECT number FROM card WHERE programme_id = ? ORDER BY id DESC", programme)
                .get(0);
    }

    private List<String> casesOn(String card) {
        return records.rows(
                "SELECT c.number FROM case_file c JOIN card k ON k.id = c.card_id WHERE k.number = ?", card);
    }
}
