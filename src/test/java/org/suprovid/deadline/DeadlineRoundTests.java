package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.deadline.ChangedRows.asSystem;
import static org.suprovid.deadline.WatchedRow.at;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.standard.TestDrafts;
import org.suprovid.standard.TestStandards;

/** A complaint that a standard wants three reminders of, where the diagram arms one, and a grace of five days. */
@SystemTest
@RecordApplicationEvents
class DeadlineRoundTests {

    @Autowired
    ChangedRows rows;

    @Autowired
    RoundNow round;

    @Autowired
    TestStandards own;

    @Autowired
    TestStaff staff;

    @Autowired
    TestDrafts drafts;

    @Autowired
    StandardChanges changes;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private String code;
    private long id;

    @BeforeEach
    void aComplaintOfTheFirstOfJune() {
        rows.begin(staff);
        code = own.on(
                "ALLIANCE_2010",
                "{code: COMPLAINT, enabled: true, duration: P30D, reminders: [P7D, P3D, P1D], grace: P5D}");
        id = rows.running(LocalDate.of(2026, 6, 1), code);
    }

    @AfterEach
    void timeRuns() {
        rows.over();
    }

    @Test
    void everyReminderOfTheStandardIsTold() {
        assertThat(remindedOn("2026-06-24T08:00")).as("by the diagram").isEqualTo(1);
        assertThat(remindedOn("2026-06-27T12:00")).isEqualTo(1);
        assertThat(remindedOn("2026-06-28T08:04")).isEqualTo(2);
        assertThat(remindedOn("2026-06-28T08:09")).as("once").isEqualTo(2);
        assertThat(remindedOn("2026-06-30T08:00")).isEqualTo(3);
        assertThat(remindedOn("2026-07-01T20:00")).isEqualTo(3);
        assertThat(events.stream(DeadlineReminded.class)
                        .filter(told -> told.caseId() == id && told.code().equals("COMPLAINT")))
                .extracting(DeadlineReminded::times)
                .containsExactly(1, 2, 3);
    }

    @Test
    void whoeverComesFirstTellsAndTheOtherDoesNot() {
        rows.itIs("2026-06-24T08:01");
        round.go();
        assertThat(complaint().reminded()).isEqualTo(1);
        rows.fireWhatIsDue();
        assertThat(complaint().reminded()).isEqualTo(1);
    }

    @Test
    void whatSleptThroughSeveralRemindersTellsOnce() {
        rows.itIs("2026-07-01T09:00");
        round.go();
        rows.fireWhatIsDue();
        assertThat(complaint().reminded()).isEqualTo(1);
    }

    @Test
    void theWorkerIsToldWhenTheDayEndsAndTheDelayIsReportedAfterTheGrace() {
        rows.itIs("2026-07-01T23:00");
        round.go();
        assertThat(passed()).isZero();
        rows.itIs("2026-07-02T00:02");
        round.go();
        round.go();
        rows.fireWhatIsDue();
        assertThat(passed()).isEqualTo(1);
        assertThat(complaint().overdueSince()).isNull();
        rows.itIs("2026-07-06T23:59:59");
        rows.fireWhatIsDue();
        round.go();
        assertThat(complaint().overdueSince()).isEqualTo(at("2026-07-06T23:59:59"));
        assertThat(passed()).isEqualTo(1);
    }

    @Test
    void anotherDueDayIsToldAnew() {
        assertThat(remindedOn("2026-07-02T00:02")).isZero();
        StandardChange proposed = rows.as(rows.author, () -> {
            int revision = drafts.graceAlone(code, LocalDate.of(2026, 7, 9), "COMPLAINT", "P40D", "P5D");
            return changes.propose(code, revision, StandardChange.Scope.RUNNING_TOO);
        });
        rows.applied(rows.as(rows.second, () -> changes.approve(code, proposed.id())));
        assertThat(remindedOn("2026-07-10T12:00")).as("one of a week before").isEqualTo(1);
        rows.itIs("2026-07-12T00:02");
        round.go();
        assertThat(passed()).isEqualTo(2);
    }

    @Test
    void oneThatCannotBeReadHoldsUpNoOther() {
        long later = rows.running(LocalDate.of(2026, 6, 1), code);
        asSystem(() -> transaction.execute(tx -> sql.update(
                "UPDATE deadline SET working = working || '{\"opens\": \"some day\"}' WHERE code = 'COMPLAINT' AND case_id = ?",
                id)));
        rows.itIs("2026-06-28T08:00");
        round.go();
        assertThat(asSystem(() -> deadlines.open(later, "COMPLAINT", ""))
                        .orElseThrow()
                        .reminded())
                .isEqualTo(1);
        asSystem(() -> transaction.execute(tx ->
                sql.update("UPDATE deadline SET state = 'CANCELLED' WHERE code = 'COMPLAINT' AND case_id = ?", id)));
    }

    private int remindedOn(String moment) {
        rows.itIs(moment);
        rows.fireWhatIsDue();
        round.go();
        return complaint().reminded();
    }

    private long passed() {
        return events.stream(DeadlinePassed.class)
                .filter(told -> told.equals(new DeadlinePassed(id, "COMPLAINT", "")))
                .count();
    }

    private Deadline complaint() {
        List<Deadline> open =
                asSystem(() -> deadlines.open(id, "COMPLAINT", "")).stream().toList();
        assertThat(open).hasSize(1);
        return open.get(0);
    }
}
