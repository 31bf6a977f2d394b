package org.suprovid.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;

/** The engine alone on the same diagrams: nothing is checked, sealed or written but what the engine writes. */
final class BareCases implements AutoCloseable {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Map<String, Map<String, Object>> DECISIONS = Map.of(
            "UserTask_RegisterRequest", Map.of("ledAlready", false),
            "UserTask_FirstContact", Map.of("agrees", "YES", "entryStatus", "PROGRAMME"),
            "UserTask_SolutionFocusedCounselling", Map.of("requestClear", "YES"),
            "UserTask_DraftServicePlan", Map.of("requestClear", "YES"),
            "UserTask_AgreePlan", Map.of("planAgreed", "YES"),
            "UserTask_RecordLineResult", Map.of("lineOutcome", "DONE"),
            "UserTask_ReviewPlan", Map.of("reviewDecision", "EXIT"),
            "UserTask_SummariseClosure",
                    Map.of("closureOutcome", "SOLVED_INDEPENDENT", "problemSolved", "YES", "independent", "YES"),
            "UserTask_SignClosure", Map.of("closureSigned", "YES"));
    private final StatementsSent sent;
    private final ProcessEngine engine;

    BareCases(DataSource dataSource) {
        sent = new StatementsSent(dataSource);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration
                .setProcessEngineName("bare")
                .setDataSource(sent)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY)
                .setJobExecutorActivate(false);
        // as in ours, or the bare engine would work for statistics besides
        configuration.setMetricsEnabled(false).setTaskMetricsEnabled(false);
        configuration.setBeans(new HashMap<>(EmptyDelegates.beans()));
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        List.of(
                        "request-intake",
                        "case-seven-step",
                        "admission",
                        "service-planning",
                        "plan-work",
                        "monitoring",
                        "plan-review",
                        "closure")
                .forEach(name -> deployment.addClasspathResource("processes/" + name + ".bpmn"));
        deployment.deploy();
    }

    void walk(int worker) {
        String number = "R-" + NUMBERS.incrementAndGet();
        engine.getRuntimeService()
                .startProcessInstanceByKey("request-intake", number, Map.of("starter", String.valueOf(worker)));
        Route.INTAKE.forEach(key -> finish(number, key));
        Route.CASE.forEach(key -> finish("C-" + number, key));
        finish("C-" + number, Route.APPROVAL);
    }

    private void finish(String number, String key) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(key)
                .listPage(0, 1)
                .get(0);
        engine.getTaskService().complete(task.getId(), DECISIONS.getOrDefault(key, Map.of()));
    }

    StatementsSent sent() {
        return sent;
    }

    int walked() {
        return NUMBERS.get();
    }

    /** How many processes have ended; each case is two, and those it called. */
    long ended() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .finished()
                .count();
    }

    @Override
    public void close() {
        engine.close();
    }
}
