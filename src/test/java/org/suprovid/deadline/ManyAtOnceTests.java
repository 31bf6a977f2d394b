package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestCases;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;

@SystemTest
class ManyAtOnceTests {

    private static final int CASES = 12;

    @Autowired
    TestCases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Test
    void oneDeadlineHoweverManyAskAtOnce() throws Exception {
        long caseId = cases.open();
        Callable<Deadline> ask = () -> asSystem(() -> deadlines.promise(caseId, "none", "COMPLAINT", ""));
        assertThat(atOnce(IntStream.range(0, 16).mapToObj(i -> ask).toList()))
                .extracting(Deadline::id)
                .containsOnly(asSystem(() -> deadlines.list(caseId).get(0).id()));
    }

    /** The engine writes a task's fields into the delegate: it must not be shared between threads. */
    @Test
    void delegatesDoNotMixUpTheirDeadlines() throws Exception {
        repository
                .createDeployment()
                .name("deadline-watch")
                .enableDuplicateFiltering(true)
                .addClasspathResource("org/suprovid/deadline/deadline-watch.bpmn")
                .deploy();
        List<Long> ids = Stream.generate(cases::open).limit(CASES).toList();
        atOnce(ids.stream().map(this::overdue).toList());
        for (long id : ids) {
            assertThat(asSystem(() -> deadlines.list(id)).stream()
                            .filter(deadline -> deadline.overdueSince() != null)
                            .map(deadline -> deadline.code() + deadline.subject()))
                    .containsExactlyInAnyOrder("COMPLAINT", "REF_CONTROL_VISIT21", "REF_CONTROL_VISIT22");
        }
    }

    /** All timers of one case fire one after the other; those of several cases at once. */
    private Callable<Boolean> overdue(long caseId) {
        Map<String, Object> variables = Map.of("caseId", caseId, "visits", List.of("21", "22"));
        String instance = asSystem(() -> runtime.startProcessInstanceByKey("deadline-watch", "ROW", variables))
                .getId();
        return () -> asSystem(() -> {
            Stream.of("Event_AnswerOverdue", "Event_VisitOverdue")
                    .flatMap(event -> waiting(instance, event))
                    .forEach(job -> management.executeJob(job.getId()));
            runtime.deleteProcessInstance(instance, "test over");
            return true;
        });
    }

    private Stream<Job> waiting(String instance, String event) {
        return management.createJobQuery().processInstanceId(instance).activityId(event).list().stream();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T asSystem(java.util.function.Supplier<T> step) {
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            return step.get();
        }
    }
}
