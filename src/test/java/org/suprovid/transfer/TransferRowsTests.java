package org.suprovid.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.client.CardChange;
import org.suprovid.client.CardChanges;
import org.suprovid.crisis.CrisisStory;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;
import org.suprovid.transfer.TransferStory.OtherSide;

/** Whose everything is once a case goes on elsewhere: the receiver's, and no longer theirs who were left (R-CARD-07, R-CONF-04). */
@SystemTest
class TransferRowsTests {

    private static final Pattern PAPER = Pattern.compile("href=\"(/documents/\\d+)\"");

    private static final String COLUMNS =
            "form_id, deployment_id, status, person_id, card_id, case_id, author_id, created_at, signed_at, answers";

    @Autowired
    Walks walks;

    @Autowired
    TransferStory story;

    @Autowired
    CrisisStory crises;

    @Autowired
    Records records;

    @Autowired
    CardChanges changes;

    @Autowired
    UserDetailsService users;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    private CaseWalk karina;
    private OtherSide other;
    private String slip;

    @BeforeEach
    void aReferralInMarch() {
        walks.itIs("2026-03-02T10:00");
        karina = story.referring(walks.somebody());
        slip = karina.refer(Map.of());
        other = story.otherSide();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    /** What the card says goes along with the case, and nothing comes back. */
    @Test
    void theCardIsReadOnlyTheWayTheCaseGoes() {
        String next = story.accepted(other.manager(), story.sent(karina, other));
        for (StaffMember reader : List.of(other.manager(), other.supervisor())) {
            assertThat(cards(reader)).containsExactly(karina.number());
        }
        signCard(next);
        for (StaffMember reader : List.of(other.manager(), other.supervisor())) {
            assertThat(cards(reader)).containsExactly(karina.number(), next);
        }
        for (StaffMember left : List.of(karina.manager, karina.supervisor)) {
            assertThat(cards(left)).as("not their case").containsExactly(karina.number());
        }
    }

    @Test
    void theCardGoesAlongAsOftenAsTheCaseDoes() {
        String second = story.accepted(other.manager(), story.sent(karina, other));
        OtherSide last = story.otherSide();
        CaseWalk there = walks.follow(second, other.manager(), other.supervisor());
        story.accepted(last.manager(), story.sent(there, last));
        assertThat(cards(last.manager())).containsExactly(karina.number());
        assertThat(cards(last.supervisor())).containsExactly(karina.number());
    }

    /** Drug status and illness were told to others: the page says so, they are asked anew, and stay where they are told (R-CARD-07). */
    @Test
    void whatIsSensitiveStaysWithWhomItWasToldTo() throws Exception {
        String before = newestCard();
        story.accepted(other.manager(), story.sent(karina, other));
        refused(other.manager(), "/documents/" + before + "?sensitive=true");
        refused(other.manager(), "/documents/" + before + ".pdf?sensitive=true");
        refused(other.manager(), "/api/v1/documents/" + before + "?sensitive=true");
        web.perform(get("/clients/{n}?show=Group_drugs", card())
                        .header("HX-Request", "true")
                        .with(user(users.loadUserByUsername(other.manager().login()))))
                .andExpect(status().isForbidden());
        assertThat(page(other.manager(), "/clients/" + card() + "?show=Group_drugs"))
                .contains("stay with those who led the case before")
                .contains("Тестова");
        assertThat(page(other.manager(), "/clients/" + card() + "/change/CHANGED/form"))
                .contains("Тестова")
                .doesNotContain("[\"PWID\"]");
        changeCard();
        assertThat(newestCard()).isNotEqualTo(before);
        assertThat(page(other.manager(), "/documents/" + newestCard() + "?sensitive=true"))
                .contains("Client card");
        missing(karina.manager, "/documents/" + newestCard());
        assertThat(page(karina.manager, "/documents/" + before + "?sensitive=true"))
                .contains("Client card");
    }

    /** As the receiver's form would send it. */
    private void changeCard() throws Exception {
        try (var acts = TestStaff.acts(other.manager())) {
            Map<String, Object> answers = new HashMap<>(changes.open(card()).data());
            answers.keySet().removeAll(List.of("staff", "programmes", "targetGroups", "services"));
            UsualAnswers.of("UserTask_OpenClientCard", walks.today()).forEach(answers::putIfAbsent);
            answers.put("drugUse", "PAST");
            answers.put("sexuallyActive", "NO");
            changes.change(card(), CardChange.CHANGED, answers);
        }
    }

    private String card() {
        return records.rows(
                        "SELECT k.number FROM card k JOIN case_file f ON f.card_id = k.id WHERE f.number = ?",
                        karina.number())
                .get(0);
    }

    private String newestCard() {
        return records.rows(
                        "SELECT max(id) FROM document WHERE form_id = 'client-card' AND person_id ="
                                + " (SELECT person_id FROM case_file WHERE number = ?)",
                        karina.number())
                .get(0);
    }

    private void refused(StaffMember reader, String page) throws Exception {
        web.perform(get(page).with(user(users.loadUserByUsername(reader.login()))))
                .andExpect(status().isForbidden());
    }

    private void missing(StaffMember reader, String page) throws Exception {
        web.perform(get(page).with(user(users.loadUserByUsername(reader.login()))))
                .andExpect(status().isNotFound());
    }

    private String page(StaffMember reader, String page) throws Exception {
        return web.perform(get(page).with(user(users.loadUserByUsername(reader.login()))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** What was signed in the case that was left is read, and not written. */
    @Test
    void nobodyWritesInTheCaseThatWasLeft() {
        story.accepted(other.manager(), story.sent(karina, other));
        try (var acts = TestStaff.acts(other.manager())) {
            for (String writing : List.of(
                    "INSERT INTO document (" + COLUMNS + ") SELECT " + COLUMNS
                            + " FROM document WHERE form_id = 'client-card'",
                    "UPDATE document SET status = 'VOID' WHERE form_id = 'client-card'")) {
                assertThatThrownBy(() -> transaction.executeWithoutResult(status -> sql.update(writing)))
                        .hasStackTraceContaining("row-level security");
            }
        }
    }

    /** No date is lost between two plans: until the plan there is in force the page says what was promised, and so does its draft. */
    @Test
    void whatWasPromisedForLinesStandsInTheCaseThatGoesOn() throws Exception {
        long id = story.sent(karina, other);
        walks.untilItIs("2026-03-04T09:00");
        String next = story.accepted(other.manager(), id);
        assertThat(page(other.manager(), "/cases/" + next)).contains("id=\"promised\"", "Legal advice");
        CaseWalk there = walks.follow(next, other.manager(), other.supervisor());
        there.finish("UserTask_AssessNeeds").finish("UserTask_SolutionFocusedCounselling");
        assertThat(page(
                        other.manager(),
                        "/tasks/" + there.task("UserTask_DraftServicePlan").id()))
                .contains("Promised already");
        there.finish("UserTask_DraftServicePlan", Map.of("uncoveredReason", "Разом із рештою"));
        assertThat(page(other.manager(), "/cases/" + next)).doesNotContain("id=\"promised\"");
    }

    @Test
    void referralsBelongToTheProgrammeThatTakesOver() {
        assertThat(count(karina.supervisor, "referral")).isEqualTo(1);
        story.accepted(other.manager(), story.sent(karina, other));
        assertThat(count(other.supervisor(), "referral")).isEqualTo(1);
        assertThat(count(other.manager(), "referral")).isEqualTo(1);
        assertThat(count(karina.supervisor, "referral")).isZero();
        assertThat(count(karina.manager, "referral")).isZero();
        assertThat(records.rows("SELECT programme_id FROM referral WHERE slip_number = ?", slip))
                .containsExactly(String.valueOf(other.programme()));
    }

    /** Papers of the case that was left stay there; where they are not read, no link leads to them. */
    @Test
    void everyPaperThatIsLinkedCanBeOpened() throws Exception {
        crises.planWanted(karina);
        karina.finish("UserTask_MakeCrisisPlan");
        walks.untilItIs("2026-03-09T09:00");
        karina.finishOnSlip(slip, "UserTask_MakeCheck", Map.of());
        assertThat(papers(karina.manager, "/referrals/" + slip)).isNotEmpty();
        assertThat(papers(karina.manager, "/cases/" + karina.number() + "/crisis-plan"))
                .hasSize(1);
        String next = story.accepted(other.manager(), story.sent(karina, other));
        assertThat(papers(other.manager(), "/referrals/" + slip)).isEmpty();
        assertThat(papers(other.manager(), "/cases/" + next + "/crisis-plan")).isEmpty();
        for (String page : List.of("/cases/" + next, "/referrals/" + slip, "/cases/" + next + "/crisis-plan")) {
            for (String paper : papers(other.manager(), page)) {
                web.perform(get(paper)
                                .with(user(
                                        users.loadUserByUsername(other.manager().login()))))
                        .andExpect(status().isOk());
            }
        }
    }

    private List<String> papers(StaffMember reader, String page) throws Exception {
        return PAPER.matcher(page(reader, page))
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring(6, link.length() - 1))
                .toList();
    }

    /** The cases in which the client cards that somebody reads were signed. */
    private List<String> cards(StaffMember reader) {
        return as(reader, "SELECT case_id FROM document WHERE form_id = 'client-card' ORDER BY id").stream()
                .map(id -> records.rows("SELECT number FROM case_file WHERE id = ?", Long.valueOf(id))
                        .get(0))
                .toList();
    }

    private int count(StaffMember reader, String table) {
        return Integer.parseInt(as(reader, "SELECT count(*) FROM " + table).get(0));
    }

    private List<String> as(StaffMember reader, String query) {
        try (var acts = TestStaff.acts(reader)) {
            return transaction.execute(status -> sql.queryForList(query, String.class));
        }
    }

    /** The card once more, signed in this case. */
    private void signCard(String caseNumber) {
        records.change(
                "INSERT INTO document (" + COLUMNS + ") SELECT "
                        + COLUMNS.replace("case_id", "(SELECT id FROM case_file WHERE number = ?)")
                        + " FROM document WHERE form_id = 'client-card' AND case_id = (SELECT id FROM case_file WHERE number = ?)",
                caseNumber,
                karina.number());
    }
}
