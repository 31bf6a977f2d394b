package org.suprovid.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.Partners;
import org.suprovid.partner.ServiceMark;
import org.suprovid.partner.ServiceMarks;

/** Services are marked in their parts, and what five say of a partner is shown (R-REF-71, IND-24). */
@SystemTest
class LineMarksTests {

    private static final String RESULT = "UserTask_RecordLineResult";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Walks walks;

    @Autowired
    Records records;

    @Autowired
    Partners partners;

    @Autowired
    List<ServiceMarks> marks;

    @Autowired
    UserDetailsService users;

    @Autowired
    MockMvc web;

    private CaseWalk karina;
    private long partner;

    @BeforeEach
    void aLineOfANewPartner() {
        walks.itIs("2026-03-02");
        karina = walks.somebody().toRound();
        partner = partners.add("MARKED_" + karina.manager.id(), "Центр, який оцінюють", "LEGAL");
        records.change(
                "UPDATE plan_line l SET provider_id = ? FROM case_file c WHERE c.id = l.case_id AND c.number = ?"
                        + " AND l.kind = 'KM2'",
                partner,
                karina.number());
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void whatIsMarkedIsKeptWithTheLineAndNothingElse() {
        finishBoth(Map.of("quality", "4", "qualityByCaseManager", "3", "waiting", "2"));
        assertThat(records.rows(
                        "SELECT m.part || ' ' || m.mark FROM line_mark m JOIN plan_line l ON l.id = m.line_id WHERE"
                                + " l.provider_id = ? ORDER BY 1",
                        partner))
                .containsExactly("WAITING 2", "WORKER 3");
    }

    @Test
    void fewerThanFiveSayNothingFiveSayTheirMean() throws Exception {
        finishBoth(Map.of("quality", "4", "waiting", "2"));
        assertThat(of(TODAY)).isEmpty();
        for (int more = 0; more < 4; more++) {
            others(more < 2);
        }
        assertThat(of(TODAY)).containsExactly(new ServiceMark("CLIENT", 5, 4.0));
        others(true);
        others(true);
        assertThat(of(TODAY)).containsExactly(new ServiceMark("CLIENT", 7, 4.0), new ServiceMark("WAITING", 5, 2.0));
        assertThat(of(TODAY.plusDays(1))).isEmpty();
        web.perform(get("/partners/MARKED_" + karina.manager.id())
                        .header("Accept-Language", "en")
                        .with(user(users.loadUserByUsername(karina.manager.login()))))
                .andExpect(content().string(containsString("Waiting time")))
                .andExpect(content().string(containsString("2 of 5, from 5 marks")));
    }

    /** Who has come back, or has two cases, is one person all the same: their marks do not make up for somebody else's. */
    @Test
    void fiveMarksOfFourPeopleSayNothing() {
        finishBoth(Map.of("quality", "4", "waiting", "2"));
        others(true);
        others(true);
        others(true);
        records.change(
                "UPDATE case_file SET card_id = (SELECT card_id FROM case_file WHERE number = ?) WHERE number = ?",
                karina.number(),
                others(true).number());
        assertThat(of(TODAY)).isEmpty();
        others(true);
        assertThat(of(TODAY)).containsExactly(new ServiceMark("CLIENT", 6, 4.0), new ServiceMark("WAITING", 6, 2.0));
    }

    private List<ServiceMark> of(LocalDate since) {
        return marks.stream()
                .flatMap(source -> source.of(partner, since).stream())
                .toList();
    }

    private void finishBoth(Map<String, Object> own) {
        karina.finish(RESULT, own).finish(RESULT, own);
    }

    /** Another client of the same partner, served as well. */
    private CaseWalk others(boolean waited) {
        CaseWalk other = walks.somebody().toRound();
        records.change(
                "UPDATE plan_line l SET provider_id = ? FROM case_file c WHERE c.id = l.case_id AND c.number = ?"
                        + " AND l.kind = 'KM2'",
                partner,
                other.number());
        Map<String, Object> own = waited ? Map.of("quality", "4", "waiting", "2") : Map.of("quality", "4");
        return other.finish(RESULT, own).finish(RESULT, own);
    }
}
