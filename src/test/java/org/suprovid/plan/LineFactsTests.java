package org.suprovid.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.engine.OpenTask;
import org.suprovid.fixtures.ApiCaller;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** Whoever works on a line is reminded of what the client has to bring and to know (R-PLAN-14). */
@SystemTest
class LineFactsTests {

    private static final String PAPERS = "Паспорт і направлення; натщесерце";

    @Autowired
    private ApiCaller programs;

    @Autowired
    private Walks walks;

    @Autowired
    private Records records;

    @Test
    void theTaskOfALineNamesItsPapersAndConditions() throws Exception {
        CaseWalk walk = planned(PAPERS);
        List<JsonNode> tasks = new ArrayList<>();
        for (OpenTask task : walk.tasks()) {
            if (task.key().equals("UserTask_RecordLineResult")) {
                tasks.add(programs.read(walk.manager, "/tasks/" + task.id()));
            }
        }
        assertThat(tasks).hasSize(2);
        assertThat(tasks).filteredOn(task -> task.at("/facts").isEmpty()).hasSize(1);
        JsonNode told = tasks.stream()
                .filter(task -> !task.at("/facts").isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(told.at("/facts/0/label").asText()).isEqualTo("Papers and conditions");
        assertThat(told.at("/facts/0/value").asText()).isEqualTo(PAPERS);
        assertThat(records.rows(
                        "SELECT section FROM access_log WHERE staff_id = ? AND section = 'plan'", walk.manager.id()))
                .as("one look, of the line that says something")
                .hasSize(1);
        assertThat(programs.call(walk.manager, get("/tasks/{id}", told.at("/id").asText()))
                        .getContentAsString())
                .contains("Papers and conditions", PAPERS);
    }

    @SuppressWarnings("unchecked")
    private CaseWalk planned(String conditions) {
        CaseWalk walk = walks.somebody().toCase();
        walk.finish("UserTask_OpenClientCard")
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling");
        List<Map<String, Object>> usual = (List<Map<String, Object>>)
                walk.answers("UserTask_DraftServicePlan").get("km2");
        Map<String, Object> line = new HashMap<>(usual.get(0));
        line.put("conditions", conditions);
        return walk.finish("UserTask_DraftServicePlan", Map.of("km2", List.of(line)))
                .finish("UserTask_AgreePlan");
    }
}
