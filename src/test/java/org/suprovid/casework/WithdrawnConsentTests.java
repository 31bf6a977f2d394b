package org.suprovid.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.ApiCaller;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** A consent that is withdrawn says when and why, on the record and wherever the consent is read (R-DOC-04). */
@SystemTest
class WithdrawnConsentTests {

    @Autowired
    private ApiCaller programs;

    @Autowired
    private Walks walks;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Records records;

    private CaseWalk walk;

    @BeforeEach
    void somebodyWhoSignedAndHasAPlan() {
        walks.itIs("2026-03-02");
        walk = walks.somebody().toRound();
        walks.itIs("2026-03-20");
    }

    @AfterEach
    void timeGoesOn() {
        walks.backToTheSystemsTime();
    }

    @Test
    void cardAndCaseSayWhenAndWhy() throws Exception {
        assertThat(programs.read(walk.manager, "/cases/" + walk.number())
                        .at("/consent/on")
                        .asText())
                .isEqualTo("2026-03-02");
        assertThat(withdraw(Map.of("reason", "NO_TRUST", "on", "2026-03-18"))).isEqualTo(204);

        JsonNode found = programs.read(walk.manager, "/cases/" + walk.number());
        assertThat(found.at("/consent/withdrawnOn").asText()).isEqualTo("2026-03-18");
        assertThat(found.at("/consent/because").asText()).isEqualTo("NO_TRUST");
        JsonNode card = programs.read(walk.manager, "/clients/" + card());
        assertThat(card.at("/consentWithdrawnOn").asText()).isEqualTo("2026-03-18");
        assertThat(card.at("/consentWithdrawnBecause").asText()).isEqualTo("NO_TRUST");
        for (String page : new String[] {"/cases/" + walk.number(), "/clients/" + card()}) {
            assertThat(read(walk.manager, page))
                    .as(page)
                    .contains("Agreement withdrawn", "18 March 2026", "no trust")
                    .doesNotContain("??");
        }
    }

    @Test
    void whoDoesNotLeadCasesReadsWhenButNotWhy() throws Exception {
        withdraw(Map.of("reason", "NO_TRUST"));
        StaffMember outreach =
                staff.member("outreach", walk.manager.programmes().iterator().next(), Role.OUTREACH);
        records.change("UPDATE card SET responsible_id = ? WHERE number = ?", outreach.id(), card());
        JsonNode card = programs.read(outreach, "/clients/" + card());
        assertThat(card.at("/consentWithdrawnOn").asText()).isEqualTo("2026-03-20");
        assertThat(card.has("consentWithdrawnBecause")).isFalse();
        assertThat(read(outreach, "/clients/" + card()))
                .contains("Agreement withdrawn")
                .doesNotContain("no trust");
    }

    @Test
    void theDayLiesBetweenTheConsentAndToday() throws Exception {
        assertThat(withdraw(Map.of("reason", "FAMILY", "on", "2026-03-21"))).isEqualTo(422);
        assertThat(withdraw(Map.of("reason", "FAMILY", "on", "2026-03-01"))).isEqualTo(422);
        String page = programs.call(
                        walk.manager,
                        post("/cases/{n}/withdrawal", walk.number())
                                .param("reason", "FAMILY")
                                .param("on", "2026-03-01")
                                .with(csrf()))
                .getContentAsString();
        assertThat(page).contains("before the consent was signed", "value=\"2026-03-01\"");
        assertThat(walk.waitsAt()).as("nothing has ended").contains("UserTask_MonitoringContact");
        assertThat(programs.read(walk.manager, "/clients/" + card()).has("consentWithdrawnOn"))
                .isFalse();
    }

    @Test
    void aClosureWithThatOutcomeSaysItToo() throws Exception {
        walk.finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"));
        walk.leave("CLIENT_WITHDREW", "NO", "NO");
        JsonNode card = programs.read(walk.manager, "/clients/" + card());
        assertThat(card.at("/consentWithdrawnOn").asText()).isEqualTo("2026-03-20");
        assertThat(card.at("/consentWithdrawnBecause").asText()).isEqualTo("NOT_SAID");
    }

    @Test
    void whatWasSaidFirstStands() throws Exception {
        withdraw(Map.of("reason", "MOVES_AWAY", "on", "2026-03-19"));
        walk.leave("CLIENT_WITHDREW", "NO", "NO");
        JsonNode card = programs.read(walk.manager, "/clients/" + card());
        assertThat(card.at("/status").asText()).isEqualTo("CLOSED");
        assertThat(card.at("/consentWithdrawnOn").asText()).isEqualTo("2026-03-19");
        assertThat(card.at("/consentWithdrawnBecause").asText()).isEqualTo("MOVES_AWAY");
    }

    private int withdraw(Map<String, String> said) throws Exception {
        return programs.send(walk.manager, said, post("/api/v1/cases/{n}/withdrawal", walk.number()))
                .getStatus();
    }

    private String read(StaffMember reader, String page) throws Exception {
        return programs.call(reader, get(page).param("lang", "en")).getContentAsString();
    }

    private String card() {
        return walk.number().substring(0, walk.number().lastIndexOf('-'));
    }
}
