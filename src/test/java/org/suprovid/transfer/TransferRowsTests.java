package org.suprovid.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
        karina = walks.somebody()
                .toCase()
                .finish("UserTask_OpenClientCard", Map.of("birthDate", "1979-03-02"))
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling");
        long need = records.needs(karina.number()).get(0);
        karina.finish(
                        "UserTask_DraftServicePlan",
                        Map.of("km2", List.of(UsualAnswers.km2("LEGAL_ADVICE", need, "TODAY+14"))))
                .finish("UserTask_AgreePlan");
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
        String text = web.perform(get(page).with(user(users.loadUserByUsername(reader.login()))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return PAPER.matcher(text)
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
