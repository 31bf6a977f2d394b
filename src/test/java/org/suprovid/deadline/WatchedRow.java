package org.suprovid.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.suprovid.engine.EngineTime;
import org.suprovid.fixtures.TestCases;

/** A case led by deadline-watch.bpmn: a complaint to answer, and visits on typed dates. */
@Component
class WatchedRow {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final EngineTime time;
    private final TestCases cases;
    private String instance;

    WatchedRow(
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            EngineTime time,
            TestCases cases) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.time = time;
        this.cases = cases;
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(KYIV).toInstant();
    }

    /** Time stands still at ten on the first of June 2026; the id of the case is given back. */
    long open() {
        repository
                .createDeployment()
                .name("deadline-watch")
                .enableDuplicateFiltering(true)
                .addClasspathResource("org/suprovid/deadline/deadline-watch.bpmn")
                .deploy();
        time.stopAt(at("2026-06-01T10:00"));
        return cases.open();
    }

    String begin(long caseId, String... visits) {
        instance = runtime.startProcessInstanceByKey(
                        "deadline-watch", "ROW", Map.of("caseId", caseId, "visits", List.of(visits)))
                .getId();
        return instance;
    }

    void over() {
        runtime.deleteProcessInstanceIfExists(instance, "test over", true, true, true, true);
        time.run();
    }

    Task task(String key) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(key)
                .singleResult();
    }

    Job job(String element) {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(element)
                .singleResult();
    }
}
