package org.suprovid.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.StatementCount;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.StaffMember;
import org.suprovid.transfer.TransferStory.OtherSide;

/** Who reads what of a transfer: nothing before it is sent, the package and nothing else before receipt (R-CONF-04). */
@SystemTest
class TransferAccessTests {

    @Autowired
    Walks walks;

    @Autowired
    TransferStory story;

    @Autowired
    TestStaff staff;

    @Autowired
    Records records;

    @Autowired
    UserDetailsService users;

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    private CaseWalk karina;
    private OtherSide other;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02T10:00");
        karina = walks.somebody().toRound();
        other = story.otherSide();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theReceiverSeesNothingBeforeThePackageIsSent() throws Exception {
        long id = story.requested(karina, other);
        story.approved(karina);
        for (StaffMember reader : List.of(other.manager(), other.supervisor())) {
            web.perform(as(reader, get("/transfers/{id}", id))).andExpect(status().isNotFound());
            web.perform(as(reader, get("/transfers/{id}/package.pdf", id))).andExpect(status().isNotFound());
            web.perform(as(reader, get("/transfers")))
                    .andExpect(content().string(not(containsString(karina.number()))));
            assertThat(visible(reader)).isZero();
        }
    }

    @Test
    void beforeReceiptTheReceiverSeesThePackageAndNothingElse() throws Exception {
        long id = story.sent(karina, other);
        for (StaffMember reader : List.of(other.manager(), other.supervisor())) {
            web.perform(as(reader, get("/transfers"))).andExpect(content().string(containsString(karina.number())));
            web.perform(as(reader, get("/transfers/{id}", id)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Plan with results")))
                    .andExpect(content().string(containsString("Take over")));
            web.perform(as(reader, get("/transfers/{id}/package.pdf", id)))
                    .andExpect(content().contentType(MediaType.APPLICATION_PDF));
            web.perform(as(reader, get("/cases/{n}", karina.number()))).andExpect(status().isNotFound());
            web.perform(as(reader, get("/cases/{n}/transfers/1", karina.number())))
                    .andExpect(status().isNotFound());
            assertThat(visible(reader)).as("the transfer and one package").isEqualTo(2);
        }
    }

    @Test
    void whoIsOnNeitherSideFindsNothing() throws Exception {
        long id = story.sent(karina, other);
        long third = staff.programme();
        StaffMember colleague = staff.caseManager(other.programme());
        for (StaffMember stranger : List.of(staff.caseManager(third), staff.supervisor(third), colleague)) {
            web.perform(as(stranger, get("/transfers/{id}", id))).andExpect(status().isNotFound());
            web.perform(as(stranger, post("/api/v1/transfers/{id}/receipt", id)))
                    .andExpect(status().isNotFound());
            assertThat(visible(stranger)).isZero();
        }
    }

    /** Sealed with the key of somebody whom the receiver does not know yet. */
    @Test
    void theReceiverReadsItAlsoWhereNoKeyIsAtHand() throws Exception {
        long id = story.sent(karina, other);
        story.asked(other.manager(), id);
        karina.finish("UserTask_AnswerQuestion").finish("UserTask_SendPackage");
        for (StaffMember reader : List.of(other.manager(), other.supervisor())) {
            for (String page : List.of("", "/receipt", "/question", "/refusal", "/package.pdf")) {
                web.perform(as(reader, get("/transfers/{id}" + page, id))).andExpect(status().isOk());
            }
            web.perform(as(reader, get("/transfers/{id}", id)))
                    .andExpect(content().string(containsString("Plan with results")))
                    .andExpect(content().string(containsString(CaseWalk.WORDS)));
            web.perform(as(reader, get("/api/v1/transfers/{id}", id)))
                    .andExpect(jsonPath("$.questions[0].question").value(CaseWalk.WORDS))
                    .andExpect(jsonPath("$.words.why").doesNotExist())
                    .andExpect(jsonPath("$.content.version").value(2))
                    .andExpect(jsonPath("$.versions", contains(2, 1)));
            web.perform(as(reader, get("/clients"))).andExpect(content().string(not(containsString(karina.number()))));
        }
    }

    /** What was asked and answered is about the client as the package is. */
    @Test
    void afterARefusalNothingThatWasSaidIsReadEither() throws Exception {
        long id = story.sent(karina, other);
        story.asked(other.manager(), id);
        karina.finish("UserTask_AnswerQuestion").finish("UserTask_SendPackage");
        story.refused(other.manager(), id);
        for (StaffMember reader : List.of(other.manager(), other.supervisor())) {
            web.perform(as(reader, get("/transfers/{id}", id)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(CaseWalk.WORDS))));
            web.perform(as(reader, get("/api/v1/transfers/{id}", id)))
                    .andExpect(content().string(not(containsString(CaseWalk.WORDS))))
                    .andExpect(jsonPath("$.questions").isEmpty());
            assertThat(rows(reader, "transfer_question")).isZero();
        }
        web.perform(as(karina.manager, get("/cases/{n}/transfers/1", karina.number())))
                .andExpect(content().string(containsString(CaseWalk.WORDS)));
    }

    /** Weeks may go by: nobody opens a case for somebody who has left. */
    @Test
    void whoeverLeadsNoCasesThereAnyMoreDoesNotTakeOver() throws Exception {
        long id = story.sent(karina, other);
        records.change(
                "UPDATE staff SET active = false WHERE id = ?", other.manager().id());
        web.perform(as(other.supervisor(), post("/api/v1/transfers/{id}/receipt", id)))
                .andExpect(status().isConflict());
        web.perform(as(other.supervisor(), post("/transfers/{id}/receipt", id))).andExpect(status().isConflict());
        assertThat(story.one(id, "state || ' ' || coalesce(next_case_id, 0)")).isEqualTo("SENT 0");
        story.refused(other.supervisor(), id);
        assertThat(story.state(id)).isEqualTo("REFUSED");
    }

    @Test
    void threeArrivalsTakeAsManyStatementsAsOne() throws Exception {
        story.sent(karina, other);
        arrivals();
        int one = statements.of(this::arrivals);
        story.sent(walks.somebody().toRound(), other);
        story.sent(walks.somebody().toRound(), other);
        assertThat(statements.of(this::arrivals)).isEqualTo(one);
    }

    /** Refused or taken back, the other side has no need to know any more. */
    @Test
    void afterARefusalThePackageIsReadNoMore() throws Exception {
        long id = story.sent(karina, other);
        story.refused(other.manager(), id);
        web.perform(as(other.manager(), get("/transfers/{id}", id)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Plan with results"))));
        web.perform(as(other.manager(), get("/transfers/{id}/package.pdf", id))).andExpect(status().isNotFound());
    }

    /** The sender does not take over for the receiver. */
    @Test
    void onlyTheReceivingSideAnswers() throws Exception {
        long id = story.sent(karina, other);
        web.perform(as(karina.manager, post("/transfers/{id}/receipt", id))).andExpect(status().isNotFound());
        web.perform(as(karina.supervisor, post("/api/v1/transfers/{id}/receipt", id)))
                .andExpect(status().isNotFound());
        web.perform(as(other.manager(), post("/transfers/{id}/receipt", id)))
                .andExpect(redirectedUrlPattern("/cases/*"));
        web.perform(as(other.supervisor(), post("/api/v1/transfers/{id}/receipt", id)))
                .andExpect(status().isConflict());
        assertThat(story.state(id)).isEqualTo("RECEIVED");
    }

    /** After the receipt the case that goes on is the receiver's, with the client card; the one that is left is not. */
    @Test
    void afterReceiptTheReceiverWorksOnTheCaseThatGoesOn() throws Exception {
        String next = story.accepted(other.manager(), story.sent(karina, other));
        web.perform(as(other.manager(), get("/cases/{n}", next)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This case came by a transfer")));
        web.perform(as(other.supervisor(), get("/cases/{n}", next))).andExpect(status().isOk());
        String card = next.substring(0, next.lastIndexOf('-'));
        web.perform(as(other.manager(), get("/clients/{c}", card))).andExpect(status().isOk());
        web.perform(as(other.manager(), get("/cases/{n}", karina.number()))).andExpect(status().isNotFound());
        web.perform(as(karina.manager, get("/cases/{n}", next))).andExpect(status().isNotFound());
        web.perform(as(karina.manager, get("/cases/{n}/transfers/1", karina.number())))
                .andExpect(status().isOk());
    }

    /** R-CONF-03. */
    @Test
    void everyReadingOfAPackageIsLogged() throws Exception {
        long id = story.sent(karina, other);
        web.perform(as(other.manager(), get("/transfers/{id}", id)));
        assertThat(records.rows(
                        "SELECT section FROM access_log WHERE staff_id = ? AND section = 'TRANSFER_PACKAGE'",
                        other.manager().id()))
                .hasSize(1);
    }

    @Test
    void whatIsSaidIsSealed() {
        long id = story.sent(karina, other);
        story.asked(other.manager(), id);
        assertThat(records.ownColumnsWith(List.of(CaseWalk.WORDS))).isEmpty();
        assertThat(records.engineColumnsWith(List.of(CaseWalk.WORDS))).isEmpty();
    }

    @Test
    void programsDoTheSame() throws Exception {
        web.perform(as(karina.manager, post("/api/v1/cases/{n}/transfers", karina.number()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of("answers", story.request(other)))))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("REQUESTED"))
                .andExpect(jsonPath("$.sealed").doesNotExist());
        story.approved(karina);
        karina.finish("UserTask_SendPackage");
        web.perform(as(karina.manager, get("/api/v1/cases/{n}/transfers/1", karina.number())))
                .andExpect(jsonPath("$.content.sections[0].code").value("CONTACTS"))
                .andExpect(jsonPath("$.promised.code").value("TRANSFER_INFO"));
        String id = records.rows(
                        "SELECT max(t.id)::text FROM transfer t JOIN case_file c ON c.id = t.case_id WHERE c.number = ?",
                        karina.number())
                .get(0);
        web.perform(as(other.manager(), get("/api/v1/transfers")))
                .andExpect(jsonPath("$[0].caseNumber").value(karina.number()));
        web.perform(as(other.manager(), post("/api/v1/transfers/{id}/question", id))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"words\":\" \"}"))
                .andExpect(status().isUnprocessableEntity());
        web.perform(as(other.manager(), post("/api/v1/transfers/{id}/question", id))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of("words", CaseWalk.WORDS))))
                .andExpect(status().isNoContent());
        web.perform(as(other.manager(), post("/api/v1/transfers/{id}/receipt", id)))
                .andExpect(status().isConflict());
        karina.finish("UserTask_AnswerQuestion").finish("UserTask_SendPackage");
        web.perform(as(other.manager(), post("/api/v1/transfers/{id}/refusal", id))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"NO_ROOM\"}"))
                .andExpect(status().isNoContent());
        assertThat(story.told(karina.number())).endsWith("QUESTIONED", "ANSWERED", "SENT", "REFUSED");
    }

    /** Rows of transfers and packages that the database gives to somebody. */
    private int visible(StaffMember reader) {
        return rows(reader, "transfer") + rows(reader, "transfer_package");
    }

    private int rows(StaffMember reader, String table) {
        int[] rows = {0};
        story.as(
                reader,
                () -> transaction.executeWithoutResult(
                        status -> rows[0] = sql.queryForObject("SELECT count(*) FROM " + table, Integer.class)));
        return rows[0];
    }

    private void arrivals() throws Exception {
        web.perform(as(other.manager(), get("/transfers"))).andExpect(status().isOk());
    }

    /** Each request comes where nobody has just opened anything of the client. */
    private MockHttpServletRequestBuilder as(StaffMember member, MockHttpServletRequestBuilder request) {
        story.keyIsNotAtHand(karina.number());
        return request.with(user(users.loadUserByUsername(member.login()))).with(csrf());
    }
}
