package org.suprovid.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.suprovid.SystemTest;

/** What the engine is spared leaves its history and its definitions as they would be. */
@SystemTest
class SparedEngineTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate sql;

    private String deployment;
    private String instance;

    @BeforeEach
    void aTaskThatWaits() {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "lean.bpmn",
                        Bpmn.createExecutableProcess("lean")
                                .camundaHistoryTimeToLiveString("P180D")
                                .startEvent()
                                .userTask("UserTask_Wait")
                                .boundaryEvent()
                                .timerWithDuration("P1D")
                                .moveToActivity("UserTask_Wait")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey("lean", "L-1")
                .getId();
    }

    @AfterEach
    void isGone() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void whateverAnEndedProcessLeavesMayBeRemovedOneDay() {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        engine.getTaskService().complete(task);

        List<String> tables = sql.queryForList(
                "SELECT table_name FROM information_schema.columns WHERE column_name = 'removal_time_' AND table_name IN"
                        + " (SELECT table_name FROM information_schema.columns WHERE column_name = 'root_proc_inst_id_')",
                String.class);
        assertThat(tables).hasSizeGreaterThan(10);
        assertThat(tables).allSatisfy(table -> assertThat(left(table, "removal_time_ IS NULL"))
                .as(table)
                .isZero());
        assertThat(tables.stream().filter(table -> left(table, "removal_time_ IS NOT NULL") > 0))
                .containsExactlyInAnyOrder("act_hi_procinst", "act_hi_actinst", "act_hi_taskinst");
    }

    @Test
    void aDefinitionThatIsKnownIsTheOneThatWasRead() {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        String definition =
                sql.queryForObject("SELECT id_ FROM act_re_procdef WHERE deployment_id_ = ?", String.class, deployment);
        String job =
                sql.queryForObject("SELECT id_ FROM act_ru_jobdef WHERE proc_def_id_ = ?", String.class, definition);

        // read by the first, known to the second
        for (int time = 0; time < 2; time++) {
            configuration.getCommandExecutorTxRequired().execute((Command<Void>) command -> {
                assertThat(command.getProcessDefinitionManager()
                                .findProcessDefinitionByDeploymentAndKey(deployment, "lean")
                                .getId())
                        .isEqualTo(definition);
                assertThat(command.getProcessDefinitionManager()
                                .findProcessDefinitionByDeploymentAndKey(deployment, "other"))
                        .isNull();
                assertThat(command.getJobDefinitionManager().findById(job).getProcessDefinitionId())
                        .isEqualTo(definition);
                assertThat(command.getJobDefinitionManager().findById("none")).isNull();
                return null;
            });
        }
    }

    private long left(String table, String condition) {
        return sql.queryForObject(
                "SELECT count(*) FROM " + table + " WHERE root_proc_inst_id_ = ? AND " + condition,
                Long.class,
                instance);
    }
}
