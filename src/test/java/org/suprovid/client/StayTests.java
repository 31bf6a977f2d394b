package org.suprovid.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** What the card tells of the stay in the programme: needs, plans, and how it ended (R-CARD-01, sections 3 and 8). */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class StayTests {

    @Autowired
    private Walks walks;

    @Autowired
    private Cards cards;

    @Autowired
    private Records records;

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Test
    void theCardShowsNeedsPlansAndTheEndOfTheStay() throws Exception {
        CaseWalk karina = walks.somebody().toRound();
        String number = karina.number().replaceFirst("-\\d+$", "");
        assertThat(karina.as(karina.manager, () -> cards.byNumber(number))).isPresent();
        page(karina, number, "Legal", "КМ-1, version 1", "open");

        karina.finish("UserTask_RecordLineResult")
                .finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"))
                .leave("MOVED_AWAY", "NO", "NO");
        page(karina, number, "Moved away", "Manages alone");
    }

    /** A problem found on the way has the newer case; papers of the person belong to the one it was found in. */
    @Test
    void whatIsSignedBelongsToTheCaseThatLeads() {
        CaseWalk karina = walks.somebody().toCase();
        records.change(
                "INSERT INTO case_file (number, card_id, programme_id, algorithm, case_manager_id, parent_case_id, opened_at)"
                        + " SELECT regexp_replace(number, '1$', '2'), card_id, programme_id, algorithm, case_manager_id, id,"
                        + " opened_at + interval '1 day' FROM case_file WHERE number = ?",
                karina.number());
        Long leading = Long.valueOf(records.rows("SELECT id FROM case_file WHERE number = ?", karina.number())
                .get(0));
        Card card = karina.as(karina.manager, () -> cards.get(karina.number().replaceFirst("-\\d+$", "")));
        assertThat(karina.as(karina.manager, () -> cards.openCase(card.id()))).isEqualTo(leading);
        records.change(
                "UPDATE case_file SET status = 'CLOSED', closed_at = now(), closed_on = current_date, outcome = 'DIED' WHERE id = ?",
                leading);
        assertThat(karina.as(karina.manager, () -> cards.openCase(card.id()))).isGreaterThan(leading);
    }

    private void page(CaseWalk of, String number, String... shown) throws Exception {
        var page = web.perform(get("/clients/{n}", number).with(user(users.loadUserByUsername(of.manager.login()))));
        for (String text : shown) {
            page.andExpect(content().string(allOf(containsString(text), not(containsString("??")))));
        }
    }
}
