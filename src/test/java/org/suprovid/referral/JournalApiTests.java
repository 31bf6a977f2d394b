package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.referral.JournalRows.on;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.ApiCaller;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;

/** Programs read the journal in its columns, and its annex, as the pages show them (R-REF-25…27). */
@SystemTest
class JournalApiTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Autowired
    private ApiCaller programs;

    @Autowired
    private Walks walks;

    @Autowired
    private TestStaff staff;

    @Autowired
    private JournalRows rows;

    @Autowired
    private Records records;

    private CaseWalk karina;

    @BeforeEach
    void somebodyWithAPlan() {
        karina = walks.somebody().toRound();
    }

    @Test
    void theJournalIsReadPageByPageAndTheLogKeepsIt() throws Exception {
        rows.many(karina, 103, DAY);
        JsonNode first = programs.read(karina.manager, "/referrals");
        assertThat(first.at("/rows")).hasSize(100);
        assertThat(first.at("/rows/0/issuedOn").asText()).isEqualTo("2026-03-05");
        assertThat(first.at("/rows/0/card").asText()).isEqualTo(rows.card(karina));
        JsonNode rest = programs.read(
                karina.manager, "/referrals?after=" + first.at("/next").asText());
        assertThat(rest.at("/rows")).hasSize(3);
        assertThat(rest.has("next")).isFalse();
        assertThat(records.rows(
                        "SELECT section FROM access_log WHERE staff_id = ? AND section LIKE '%:page'",
                        karina.manager.id()))
                .containsExactly("referrals:page", "referrals:page");
    }

    @Test
    void itIsNarrowedAsThePageIs() throws Exception {
        rows.of(karina, on(DAY).served(DAY));
        rows.of(karina, on(DAY.plusDays(1)));
        assertThat(programs.read(karina.manager, "/referrals?state=SERVED").at("/rows"))
                .hasSize(1);
        assertThat(programs.read(karina.manager, "/referrals?from=2026-03-06").at("/rows"))
                .hasSize(1);
        assertThat(programs.read(karina.manager, "/referrals?overdue=true").at("/rows"))
                .isEmpty();
        assertThat(programs.read(karina.manager, "/referrals?state=GONE")
                        .at("/status")
                        .asInt())
                .isEqualTo(400);
        assertThat(programs.read(staff.caseManager(staff.programme()), "/referrals")
                        .at("/rows"))
                .isEmpty();
    }

    @Test
    void theFactsOfTheChecksAreReadToo() throws Exception {
        long id = rows.of(karina, on(DAY));
        rows.also(
                "INSERT INTO referral_check (referral_id, code, result, staff_id, document_id, resolved_at)"
                        + " VALUES (?, 'REF_CHECK_1M', 'MISSED', ?, 1, now())",
                id,
                karina.manager.id());
        JsonNode facts = programs.read(karina.manager, "/referrals/monitoring?result=MISSED");
        assertThat(facts.at("/rows")).hasSize(1);
        assertThat(facts.at("/rows/0/slip").asText()).isEqualTo(rows.slip(id));
        assertThat(programs.read(karina.manager, "/referrals/monitoring?check=REF_CHECK_0")
                        .at("/rows"))
                .isEmpty();
        assertThat(programs.read(staff.analyst(staff.programme()), "/referrals/monitoring")
                        .at("/status")
                        .asInt())
                .isEqualTo(403);
    }
}
