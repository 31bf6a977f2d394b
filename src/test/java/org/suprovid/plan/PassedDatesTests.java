package org.suprovid.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.suprovid.standard.TestStandards;

/** A draft that waits may outlive the dates in it: whoever agrees or approves the plan is told before the lines are overdue. */
@SystemTest
class PassedDatesTests {

    @Autowired
    private Walks walks;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestStandards standards;

    @Autowired
    private Records records;

    @Autowired
    private ApiCaller programs;

    private CaseWalk olha;
    private List<String> lines;

    @BeforeEach
    void aDraftOfThreeWeeksAgo() {
        walks.itIs("2026-03-02");
        String standard = standards.choosing("ALLIANCE_2010", "plan.supervisorApproval: true");
        long programme = staff.programme(18, Set.of("PWID", "PLHIV", "SW", "PWUD"), List.of(standard));
        olha = walks.somebody(programme, staff.caseManager(programme), staff.supervisor(programme));
        olha.toCase()
                .finish("UserTask_OpenClientCard")
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling")
                .finish("UserTask_DraftServicePlan");
        lines = ofCase("l.id::text");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aDateAheadIsNoWarning() throws Exception {
        assertThat(told()).isEmpty();
        assertThat(lines).hasSize(2);
    }

    @Test
    void theAgreementNamesTheLinesAndTakesNewDates() throws Exception {
        walks.itIs("2026-03-23");
        assertThat(told()).containsExactlyElementsOf(lines);
        assertThatThrownBy(() -> agree("2026-03-20")).hasMessageContaining("lines[0].newDue casework.error.past");

        agree("2026-04-02");
        assertThat(ofCase("l.due || ' moved ' || l.moved"))
                .as("the second one is left as it was, knowingly")
                .containsExactly("2026-04-02 moved 1", "2026-03-16 moved 0");
    }

    @Test
    void theApprovalNamesWhatIsLeft() throws Exception {
        walks.itIs("2026-03-23");
        agree("2026-04-02");
        String task = olha.task("UserTask_ApprovePlan").id();
        JsonNode facts = programs.read(olha.supervisor, "/tasks/" + task).at("/facts");
        assertThat(facts).hasSize(1);
        assertThat(facts.at("/0/label").asText()).isEqualTo("The date has passed: Mar 16, 2026");
        assertThat(records.rows(
                        "SELECT section FROM access_log WHERE staff_id = ? AND section = 'plan'", olha.supervisor.id()))
                .hasSize(1);
        olha.finish("UserTask_ApprovePlan");
        assertThat(ofCase("p.state")).containsOnly("IN_FORCE");
    }

    private void agree(String newDue) {
        olha.finish(
                "UserTask_AgreePlan",
                Map.of(
                        "lines",
                        List.of(
                                Map.of("lineId", lines.get(0), "choice", "AGREED", "newDue", newDue),
                                Map.of("lineId", lines.get(1), "choice", "AGREED"))));
    }

    private List<String> told() throws Exception {
        String task = olha.task("UserTask_AgreePlan").id();
        List<String> told = new ArrayList<>();
        programs.read(olha.manager, "/tasks/" + task + "/form")
                .at("/data/passedLines")
                .forEach(line -> told.add(line.asText()));
        return told;
    }

    private List<String> ofCase(String what) {
        return records.rows(
                "SELECT " + what + " FROM plan_line l JOIN plan p ON p.id = l.plan_id JOIN case_file c"
                        + " ON c.id = p.case_id WHERE c.number = ? ORDER BY l.kind, l.position",
                olha.number());
    }
}
