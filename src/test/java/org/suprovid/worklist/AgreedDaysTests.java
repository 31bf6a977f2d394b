package org.suprovid.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
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
import org.suprovid.SystemTest;
import org.suprovid.conference.ConferenceStory;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.twelvestep.TwelveStory;

/** A day agreed with a client stands in My work until the two have met (R-7S-05). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class AgreedDaysTests {

    private static final LocalDate AGREED = LocalDate.of(2026, 3, 19);

    @Autowired
    Walks walks;

    @Autowired
    Worklist worklist;

    @Autowired
    ConferenceStory conferences;

    @Autowired
    TwelveStory twelve;

    @Autowired
    Records records;

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    CaseWalk karina;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
        karina = walks.somebody().toRound();
        karina.finish("UserTask_MonitoringContact", Map.of("nextContactOn", AGREED.toString()));
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void itIsShownAWeekAheadAndUntilTheyHaveMet() {
        assertThat(agreed()).isEmpty();
        walks.itIs("2026-03-12");
        assertThat(agreed()).extracting(AgreedRow.Shown::day).containsExactly(AGREED);
        walks.itIs("2026-03-20");
        assertThat(agreed()).extracting(AgreedRow.Shown::caseNumber).containsExactly(karina.number());
        karina.finish("UserTask_MonitoringContact");
        assertThat(agreed()).isEmpty();
    }

    @Test
    void whatElseBringsThemTogetherLeavesItAsItIs() {
        walks.itIs("2026-03-16");
        karina.finish("UserTask_MonitoringContact");
        assertThat(agreed()).extracting(AgreedRow.Shown::day).containsExactly(AGREED);
    }

    @Test
    void nobodyElseSeesIt() {
        walks.itIs("2026-03-16");
        CaseWalk other = walks.somebody();
        assertThat(karina.<List<AgreedRow.Shown>>as(other.manager, () -> worklist.agreed(other.manager)))
                .isEmpty();
    }

    /** R-DOC-01: the register itself is no reminder. */
    @Test
    void aRequestIsAskedAboutOnItsDayUntilItIsClosed() {
        CaseWalk marta = walks.somebody().finish("UserTask_RegisterRequest", Map.of("followUpOn", "2026-03-12"));
        assertThat(asked(marta)).isEmpty();
        walks.itIs("2026-03-12");
        assertThat(asked(marta)).extracting(AgreedRow.Shown::path).containsExactly("/requests/" + marta.number());
        marta.finish("UserTask_FirstContact");
        assertThat(asked(marta)).isEmpty();
    }

    /** R-DOC-21: the minutes say when they meet again; until then somebody has to call it. */
    @Test
    void theNextConferenceStandsThereUntilSomebodyCallsIt() throws Exception {
        int first = conferences.called(karina);
        conferences.hold(karina, first, Map.of("nextOn", "2026-03-18"));
        walks.itIs("2026-03-12");
        assertThat(days()).containsExactly("CONFERENCE 2026-03-18", "CONTACT 2026-03-19");
        web.perform(get("/work").with(user(users.loadUserByUsername(karina.manager.login()))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("the next conference: nobody has called it yet")));
        conferences.called(karina);
        assertThat(days()).containsExactly("CONTACT 2026-03-19");
    }

    /** R-12S-03: their case is closed; whoever led it asks once more. */
    @Test
    void whoWasNotReadyIsAskedAgainUntilTheyComeAnew() {
        CaseWalk maria = twelve.assessed(TwelveStory.ELDERLY);
        maria.finish(
                "UserTask_ChooseModel",
                Map.of("ready", "NO", "model", "NOT_NOW", "informed", true, "recallOn", "2026-05-04"));
        maria.leave("OTHER", "NO", "NO");
        assertThat(days(maria)).isEmpty();
        walks.itIs("2026-04-28");
        assertThat(days(maria)).containsExactly("RECALL 2026-05-04");
        walks.itIs("2026-06-05");
        assertThat(days(maria)).as("nobody is asked for ever").isEmpty();
        walks.itIs("2026-05-05");
        records.change(
                "UPDATE request SET taken_at = '2026-05-05' WHERE person_id = (SELECT k.person_id FROM case_file c"
                        + " JOIN card k ON k.id = c.card_id WHERE c.number = ?)",
                maria.number());
        assertThat(days(maria)).as("they have come").isEmpty();
    }

    private List<String> days() {
        return days(karina);
    }

    private List<String> days(CaseWalk of) {
        return asked(of).stream().map(row -> row.kind() + " " + row.day()).toList();
    }

    private List<AgreedRow.Shown> asked(CaseWalk walk) {
        return walk.as(walk.manager, () -> worklist.agreed(walk.manager));
    }

    private List<AgreedRow.Shown> agreed() {
        return karina.as(karina.manager, () -> worklist.agreed(karina.manager));
    }
}
