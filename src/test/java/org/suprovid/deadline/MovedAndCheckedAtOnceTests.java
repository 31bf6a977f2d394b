package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.deadline.ChangedRows.asSystem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.deadline.StandardChange.State;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.standard.TestStandards;

/** One connection moves dates while another compares all dates: neither waits for the other, and neither spoils its work. */
@SystemTest
class MovedAndCheckedAtOnceTests {

    private static final int CASES = 20;

    @Autowired
    ChangedRows rows;

    @Autowired
    TestStandards own;

    @Autowired
    TestStaff staff;

    @Autowired
    ChangeMapper mapper;

    @Autowired
    ChangeSteps steps;

    @Autowired
    ChangeChunks chunks;

    @Autowired
    Consistency consistency;

    @Autowired
    TransactionTemplate transaction;

    private final List<Long> ids = new ArrayList<>();
    private StandardChange change;
    private ExecutorService threads;

    @BeforeEach
    void manyCasesAndAChangeWhoseDayHasCome() {
        rows.begin(staff);
        String code = own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: true, duration: P30D}");
        for (int i = 0; i < CASES; i++) {
            ids.add(rows.running(LocalDate.of(2026, 6, 1), code));
        }
        change = rows.approved(code, "COMPLAINT", "P40D");
        rows.itIsTheDayOf(change);
        compared();
        threads = Executors.newSingleThreadExecutor();
    }

    @AfterEach
    void timeRuns() {
        threads.shutdownNow();
        rows.over();
    }

    @Test
    void whatIsBeingMovedIsComparedTheNextTime() throws Exception {
        asSystem(() -> steps.begin(change.id()));
        CountDownLatch moved = new CountDownLatch(1);
        CountDownLatch compared = new CountDownLatch(1);
        Future<?> mover = inTheOtherConnection(moved, compared, () -> chunks.next(change.id(), 0, CASES));
        moved.await(1, TimeUnit.MINUTES);
        CheckRun meanwhile = compared();
        assertThat(List.of(meanwhile.timersRepaired(), meanwhile.tasksRepaired()))
                .as("nothing of it is taken back")
                .containsExactly(0, 0);
        compared.countDown();
        mover.get(1, TimeUnit.MINUTES);
        assertThat(rows.worked(change).moved()).isEqualTo(CASES);
        assertThatEverythingAgreesOn("2026-07-11 23:59:59");
    }

    @Test
    void whatIsBeingComparedIsMovedTheNextTime() throws Exception {
        asSystem(() -> steps.begin(change.id()));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        consistency.ask();
        Future<?> check = inTheOtherConnection(held, tried, this::looksAtEveryDeadline);
        held.await(1, TimeUnit.MINUTES);
        asSystem(() -> chunks.next(change.id(), 0, CASES));
        assertThat(rows.changed(change).moved()).as("all are in other hands").isZero();
        tried.countDown();
        check.get(1, TimeUnit.MINUTES);
        assertThat(rows.worked(change).moved()).isEqualTo(CASES);
        consistency.goOn();
        assertThatEverythingAgreesOn("2026-07-11 23:59:59");
    }

    @Test
    void bothAtOnceComeToAnEnd() throws Exception {
        ChangeWork inSmallSteps = new ChangeWork(mapper, steps, chunks, rows.clock(), 2);
        Future<?> comparing = threads.submit(() -> {
            for (int i = 0; i < 10; i++) {
                CheckRun run = compared();
                assertThat(List.of(run.timersRepaired(), run.tasksRepaired())).containsExactly(0, 0);
            }
        });
        for (int round = 0; round < 200 && rows.changed(change).state() != State.APPLIED; round++) {
            asSystem(() -> {
                inSmallSteps.goOn();
                return null;
            });
        }
        comparing.get(2, TimeUnit.MINUTES);
        assertThat(rows.changed(change).moved()).isEqualTo(CASES);
        assertThatEverythingAgreesOn("2026-07-11 23:59:59");
    }

    private void looksAtEveryDeadline() {
        String zone = rows.clock().getZone().getId();
        boolean more;
        do {
            more = consistency.chunk(zone);
        } while (more);
    }

    /** Does a step and keeps its transaction open until the other one has tried. */
    private Future<?> inTheOtherConnection(CountDownLatch done, CountDownLatch then, Runnable step) {
        return threads.submit(() -> asSystem(() -> transaction.execute(tx -> {
            step.run();
            done.countDown();
            try {
                return then.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        })));
    }

    private CheckRun compared() {
        consistency.ask();
        consistency.goOn();
        return consistency.last().orElseThrow();
    }

    private void assertThatEverythingAgreesOn(String due) {
        CheckRun last = compared();
        assertThat(List.of(last.timersRepaired(), last.tasksRepaired())).containsExactly(0, 0);
        for (long id : ids) {
            assertThat(rows.everything(id))
                    .anyMatch(line -> line.startsWith("task UserTask_Answer") && line.endsWith(due))
                    .anyMatch(line -> line.startsWith("timer Event_AnswerOverdue") && line.endsWith(due));
        }
    }
}
