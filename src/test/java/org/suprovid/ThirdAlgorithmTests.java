package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.engine.TrialDeployment;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Algorithms;
import org.suprovid.standard.TestStandards;

/** A third algorithm is a diagram, a form and a standard: no Java knows of it (R-GEN, domain 4.5). */
@SystemTest
class ThirdAlgorithmTests {

    private static final String FOLDER = "third-algorithm/";

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    TestStandards standards;

    @Autowired
    TrialDeployment deployment;

    @Autowired
    Algorithms algorithms;

    @Autowired
    Records records;

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void threeFilesAreAdded() throws IOException {
        init(engine);
        deployment.with(FOLDER, "processes/case-helpline.bpmn", "forms/helpline-talk.form");
        standards.file(FOLDER + "standards/HELPLINE.yaml");
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void asBefore() throws IOException {
        deployment.asShipped();
        walks.backToTheSystemsTime();
    }

    @Test
    void anAdministratorMayChooseIt() {
        assertThat(algorithms.known(Locale.ENGLISH))
                .contains(new Algorithms.Algorithm("case-helpline", "Help by telephone"));
    }

    @Test
    void aCaseWalksItFromRequestToClosure() throws Exception {
        long line = staff.programmeOf("case-helpline", List.of("HELPLINE"));
        CaseWalk karina = walks.somebody(line, staff.caseManager(line), staff.supervisor(line))
                .toCase()
                .finish("UserTask_OpenClientCard");
        ProcessInstance process = process(karina);
        assertThat(promised(karina)).containsExactly("OPEN 2026-03-05");
        assertThat(page(karina)).contains("1. Admission", "2. Talks", "3. Exit", "Hold the talk");
        walks.untilItIs("2026-03-04");
        karina.finish("UserTask_HoldTalk", talk("YES"));
        assertThat(promised(karina)).containsExactly("MET 2026-03-05", "OPEN 2026-03-07");
        karina.finish("UserTask_HoldTalk", talk("NO")).leave("SOLVED_INDEPENDENT", "YES", "YES");
        assertThat(process).isEnded().hasPassed("EndEvent_CaseClosed");
        assertThat(records.outcome(karina.number())).isEqualTo("SOLVED_INDEPENDENT true true");
        assertThat(records.rows(
                        "SELECT e.kind || ' ' || e.stage FROM case_event e JOIN case_file c ON c.id = e.case_id"
                                + " WHERE c.number = ? AND e.kind LIKE 'STAGE%' ORDER BY e.id",
                        karina.number()))
                .containsExactly(
                        "STAGE_ENTERED E01",
                        "STAGE_LEFT E01",
                        "STAGE_ENTERED E02",
                        "STAGE_LEFT E02",
                        "STAGE_ENTERED E07",
                        "STAGE_LEFT E07");
        assertThat(records.rows(
                        "SELECT e.stage FROM case_event e JOIN case_file c ON c.id = e.case_id"
                                + " WHERE c.number = ? AND e.kind = 'CLOSURE_SUMMARISED'",
                        karina.number()))
                .containsExactly("E07");
        assertThat(records.rows(
                        "SELECT count(*) FROM document d JOIN case_file c ON c.id = d.case_id"
                                + " WHERE c.number = ? AND d.form_id = 'helpline-talk' AND d.status = 'SIGNED'",
                        karina.number()))
                .containsExactly("2");
        assertThat(records.ownColumnsWith(List.of(CaseWalk.WORDS))).isEmpty();
    }

    private String page(CaseWalk of) throws Exception {
        return web.perform(get("/cases/{number}", of.number()).with(user(users.loadUserByUsername(of.manager.login()))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static Map<String, Object> talk(String another) {
        return Map.of("saidOnThePhone", CaseWalk.WORDS, "anotherTalk", another);
    }

    private List<String> promised(CaseWalk of) {
        return records.rows(
                "SELECT d.state || ' ' || to_char(d.due_at AT TIME ZONE 'Europe/Kyiv', 'YYYY-MM-DD') FROM deadline d"
                        + " JOIN case_file c ON c.id = d.case_id WHERE c.number = ? AND d.code = 'SATISFACTION' ORDER BY d.id",
                of.number());
    }

    private ProcessInstance process(CaseWalk of) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(
                        records.rows("SELECT process_instance_id FROM case_file WHERE number = ?", of.number())
                                .get(0))
                .singleResult();
    }
}
