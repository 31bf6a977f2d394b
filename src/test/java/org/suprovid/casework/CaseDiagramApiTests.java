package org.suprovid.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.ApiCaller;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;

/** Programs read the diagram that a case walks, and where it is. */
@SystemTest
class CaseDiagramApiTests {

    @Autowired
    private ApiCaller programs;

    @Autowired
    private Walks walks;

    @Autowired
    private TestStaff staff;

    @Test
    void whereACaseIsNowIsToldByTheIdsOfItsElements() throws Exception {
        CaseWalk walk = walks.somebody().toCase();
        JsonNode admitted = programs.read(walk.manager, path(walk));
        assertThat(admitted.at("/over").asBoolean()).isFalse();
        assertThat(admitted.at("/active/E01_Admission").asInt()).isOne();
        assertThat(admitted.at("/called/E01_Admission/UserTask_OpenClientCard").asInt())
                .isOne();
        assertThat(admitted.at("/bpmn").asText()).contains("id=\"E01_Admission\"", "<bpmndi:BPMNDiagram");

        walk.finish("UserTask_OpenClientCard");
        JsonNode assessed = programs.read(walk.manager, path(walk));
        assertThat(assessed.at("/active").has("E01_Admission")).isFalse();
        assertThat(assessed.at("/active/UserTask_AssessNeeds").asInt()).isOne();
        assertThat(assessed.at("/called")).isEmpty();
    }

    @Test
    void aCaseThatIsOverTellsTheStagesItWalked() throws Exception {
        CaseWalk walk = walks.somebody().toRound().withoutSlips();
        walk.finish("UserTask_MonitoringContact", java.util.Map.of("monitoringDecision", "EXIT"));
        while (walk.waitsAt().contains("UserTask_RecordLineResult")) {
            walk.finish("UserTask_RecordLineResult");
        }
        walk.leave("MOVED_AWAY", "NO", "NO");
        JsonNode over = programs.read(walk.manager, path(walk));
        assertThat(over.at("/over").asBoolean()).isTrue();
        assertThat(over.at("/active").has("E03_ServicePlan")).isTrue();
        assertThat(over.at("/called")).isEmpty();
    }

    @Test
    void calledDiagramsAreReadInTheVersionThatIsCalled() throws Exception {
        CaseWalk walk = walks.somebody().toCase();
        MockHttpServletResponse own = programs.call(walk.manager, get("/api/v1" + path(walk) + ".bpmn"));
        assertThat(own.getContentType()).startsWith("application/xml");
        assertThat(own.getContentAsString()).contains("<bpmn:process id=\"case-seven-step\"");
        assertThat(programs.call(walk.manager, get("/api/v1" + path(walk) + ".bpmn?called=admission"))
                        .getContentAsString())
                .contains("<bpmn:process id=\"admission\"");
        assertThat(programs.read(walk.manager, path(walk) + ".bpmn?called=nothing")
                        .at("/status")
                        .asInt())
                .isEqualTo(404);
    }

    @Test
    void aCaseOfSomebodyElseIsNotThere() throws Exception {
        CaseWalk walk = walks.somebody().toCase();
        for (String end : new String[] {"", ".bpmn"}) {
            assertThat(programs.read(staff.caseManager(staff.programme()), path(walk) + end)
                            .at("/status")
                            .asInt())
                    .isEqualTo(404);
        }
    }

    private static String path(CaseWalk walk) {
        return "/cases/" + walk.number() + "/diagram";
    }
}
