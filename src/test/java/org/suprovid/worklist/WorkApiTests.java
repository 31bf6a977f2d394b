package org.suprovid.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.ApiCaller;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;

/** Programs read of the work what the pages show: one task with all around it, as far ahead as wanted, what is late. */
@SystemTest
class WorkApiTests {

    @Autowired
    private ApiCaller programs;

    @Autowired
    private Walks walks;

    @Autowired
    private TestStaff staff;

    private CaseWalk walk;

    @BeforeEach
    void aPlanIsCarriedOut() {
        walks.itIs("2026-03-02");
        walk = walks.somebody().toRound();
    }

    @AfterEach
    void timeGoesOn() {
        walks.backToTheSystemsTime();
    }

    @Test
    void oneTaskSaysWhatDoneMeansWhomItIsAboutAndWhyItIsDueThen() throws Exception {
        walks.untilItIs("2026-06-02");
        String id = walk.task("UserTask_ReviewPlan").id();
        JsonNode task = programs.read(walk.manager, "/tasks/" + id);

        assertThat(task.at("/id").asText()).isEqualTo(id);
        assertThat(task.at("/name").asText()).isEqualTo("Review the plan");
        assertThat(task.at("/help").asText()).isNotBlank().doesNotContain("R-7S", "T-09");
        assertThat(task.at("/number").asText()).isEqualTo(walk.number());
        assertThat(task.at("/path").asText()).isEqualTo("/cases/" + walk.number());
        assertThat(task.at("/who").asText()).startsWith("КУ");
        assertThat(task.at("/steps")).hasSize(7);
        assertThat(task.at("/deadline/why/rule").asText()).isEqualTo("T-09");
        assertThat(task.at("/deadline/why/due").asText()).isEqualTo("2026-06-02");
    }

    @Test
    void theFormOfATaskIsReadWhereTheTaskSaysWithTheDraft() throws Exception {
        String id = walk.task("UserTask_MonitoringContact").id();
        assertThat(programs.send(walk.manager, Map.of("summary", "half a sen"), put("/api/v1/tasks/{id}/draft", id))
                        .getStatus())
                .isEqualTo(200);
        JsonNode task = programs.read(walk.manager, "/tasks/" + id);
        JsonNode form = programs.read(walk.manager, task.at("/form").asText().substring("/api/v1".length()));

        assertThat(form.at("/schema/components").size()).isPositive();
        assertThat(form.at("/data/summary").asText()).isEqualTo("half a sen");
        assertThat(form.at("/savedAt").asText()).startsWith("2026-03-02");
    }

    @Test
    void aTaskOfAnothersCaseIsNotThere() throws Exception {
        String id = walk.task("UserTask_MonitoringContact").id();
        JsonNode refusal = programs.read(staff.caseManager(staff.programme()), "/tasks/" + id);
        assertThat(refusal.at("/status").asInt()).isEqualTo(404);
        assertThat(refusal.toString()).doesNotContain(walk.number());
        assertThat(refusal).isEqualTo(programs.read(staff.caseManager(staff.programme()), "/tasks/" + id));
    }

    @Test
    void oneLooksAsFarAheadAsOneWants() throws Exception {
        int all = programs.read(walk.manager, "/work").at("/rows").size();
        int today = programs.read(walk.manager, "/work?until=TODAY").at("/rows").size();
        assertThat(today).isLessThan(all);
        assertThat(programs.read(walk.manager, "/work?until=ALL").at("/rows")).hasSize(all);
        walks.untilItIs("2026-07-02");
        assertThat(programs.read(walk.manager, "/work?until=TODAY").at("/rows"))
                .as("what is overdue is always in")
                .isNotEmpty()
                .anyMatch(row -> row.at("/group").asText().equals("OVERDUE"));
        assertThat(programs.read(walk.manager, "/work?until=NEVER")
                        .at("/status")
                        .asInt())
                .isEqualTo(400);
    }

    @Test
    void supervisorsReadWhatIsLateInTheirTeam() throws Exception {
        assertThat(programs.read(walk.supervisor, "/work/late")).isEmpty();
        walks.untilItIs("2026-04-10");
        JsonNode late = programs.read(walk.supervisor, "/work/late");

        assertThat(late)
                .isNotEmpty()
                .allMatch(row -> row.at("/caseNumber").asText().equals(walk.number()));
        JsonNode why = programs.read(walk.supervisor, late.at("/0/why").asText().substring("/api/v1".length()));
        assertThat(why.at("/deadline/code").asText())
                .isEqualTo(late.at("/0/code").asText());
        assertThat(programs.read(staff.supervisor(staff.programme()), "/work/late"))
                .isEmpty();
        assertThat(programs.read(walk.manager, "/work/late").at("/status").asInt())
                .isEqualTo(403);
    }

    @Test
    void daysAgreedWithClientsAreRead() throws Exception {
        walk.finish("UserTask_MonitoringContact", Map.of("nextContactOn", "2026-03-05"));
        JsonNode agreed = programs.read(walk.manager, "/work/agreed");
        assertThat(agreed).hasSize(1);
        assertThat(agreed.at("/0/caseNumber").asText()).isEqualTo(walk.number());
        assertThat(agreed.at("/0/day").asText()).isEqualTo("2026-03-05");
    }
}
