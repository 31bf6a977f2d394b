package org.suprovid.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.ApiCaller;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** Somebody clicks twice, or several report at the same moment, what may happen to a case at any time. */
@SystemTest
class ReportedAtOnceTests {

    private static final int TIMES = 4;

    @Autowired
    private ApiCaller programs;

    @Autowired
    private Walks walks;

    @Autowired
    private Records records;

    private CaseWalk walk;

    @BeforeEach
    void aCaseWithAPlan() {
        walks.itIs("2026-03-02");
        walk = walks.somebody().toRound();
    }

    @AfterEach
    void timeGoesOn() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aProblemThatIsStillToBeDescribedIsTheSameOne() throws Exception {
        assertThat(atOnce("problem", Map.of())).containsOnly(204);
        assertThat(walk.waitsAt()).containsOnlyOnce("UserTask_DescribeNewProblem");
        assertThat(events("PROBLEM_REPORTED")).hasSize(1);
        walk.finish("UserTask_DescribeNewProblem", Map.of("ownInstance", "NO"));
        assertThat(atOnce("problem", Map.of())).containsOnly(204);
        assertThat(walk.waitsAt()).containsOnlyOnce("UserTask_DescribeNewProblem");
        assertThat(events("PROBLEM_REPORTED")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "withdrawal,reason,NO_TRUST,CONSENT_WITHDRAWN",
        "leaving,reason,MOVED_AWAY,PERSON_LEAVES",
        "death,source,RELATIVE,CLIENT_DIED"
    })
    void whatEndsTheWorkEndsItOnce(String what, String field, String code, String event) throws Exception {
        List<Integer> told = atOnce(what, Map.of(field, code));
        assertThat(told).containsOnlyOnce(204);
        assertThat(Collections.frequency(told, 409)).isEqualTo(TIMES - 1);
        assertThat(events(event)).hasSize(1);
        walk.goesOn();
        assertThat(walk.waitsAt()).contains("UserTask_SummariseClosure");
    }

    private List<String> events(String kind) {
        return records.rows(
                "SELECT e.kind FROM case_event e JOIN case_file c ON c.id = e.case_id WHERE c.number = ? AND e.kind = ?",
                walk.number(),
                kind);
    }

    private List<Integer> atOnce(String what, Map<String, String> said) throws Exception {
        CyclicBarrier together = new CyclicBarrier(TIMES);
        Callable<Integer> call = () -> {
            together.await();
            return programs.send(walk.manager, said, post("/api/v1/cases/{number}/{what}", walk.number(), what))
                    .getStatus();
        };
        ExecutorService people = Executors.newFixedThreadPool(TIMES);
        try {
            List<Integer> told = new ArrayList<>();
            for (Future<Integer> one : people.invokeAll(Collections.nCopies(TIMES, call))) {
                told.add(one.get());
            }
            return told;
        } finally {
            people.shutdownNow();
        }
    }
}
