package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.deadline.ChangedRows.asSystem;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.deadline.CheckRun.Finding;
import org.suprovid.deadline.CheckRun.Kind;
import org.suprovid.fixtures.TestStaff;

/** Rows, timers and tasks broken on purpose, one after the other (R-CFG-05). */
@SystemTest
class ConsistencyTests {

    @Autowired
    ChangedRows rows;

    @Autowired
    TestStaff staff;

    @Autowired
    Consistency consistency;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    private long id;
    private String number;
    private List<String> sound;

    @BeforeEach
    void aRunningCase() {
        rows.begin(staff);
        id = rows.running(LocalDate.of(2026, 6, 1), "ALLIANCE_2010");
        number = asSystem(() -> transaction.execute(
                tx -> sql.queryForObject("SELECT number FROM case_file WHERE id = ?", String.class, id)));
        checked();
        sound = rows.everything(id);
    }

    @AfterEach
    void timeRuns() {
        rows.over();
    }

    @Test
    void whereEverythingAgreesNothingIsTouched() {
        CheckRun run = checked();
        assertThat(run.checked()).isPositive();
        assertThat(List.of(run.timersRepaired(), run.tasksRepaired())).containsExactly(0, 0);
        assertThat(rows.everything(id)).isEqualTo(sound);
        assertThat(consistency.last()).contains(run);
    }

    @Test
    void aTimerAtAnotherDateFollowsTheRow() {
        breaks(
                "UPDATE act_ru_job SET duedate_ = duedate_ + interval '5 days' WHERE handler_cfg_ = 'Event_AnswerOverdue'"
                        + " AND process_instance_id_ IN (SELECT process_instance_id FROM deadline WHERE case_id = ?)");
        assertThat(checked().timersRepaired()).isEqualTo(1);
        assertThat(rows.everything(id)).isEqualTo(sound);
    }

    @Test
    void aTimerOfOneVisitFollowsItsOwnRow() {
        breaks("UPDATE act_ru_job SET duedate_ = duedate_ - interval '1 day' WHERE handler_cfg_ = 'Event_VisitOverdue'"
                + " AND process_instance_id_ IN (SELECT process_instance_id FROM deadline WHERE case_id = ?)");
        assertThat(checked().timersRepaired()).isEqualTo(2);
        assertThat(rows.everything(id)).isEqualTo(sound);
    }

    @Test
    void aLostTimerWaitsAgain() {
        breaks("DELETE FROM act_ru_job WHERE handler_cfg_ = 'Event_AnswerOverdue'"
                + " AND process_instance_id_ IN (SELECT process_instance_id FROM deadline WHERE case_id = ?)");
        assertThat(checked().timersRepaired()).isEqualTo(1);
        assertThat(rows.everything(id)).isEqualTo(sound);
    }

    @Test
    void aTaskDueAtAnotherDateFollowsTheRow() {
        breaks(
                "UPDATE act_ru_task SET due_date_ = due_date_ + interval '1 hour' WHERE task_def_key_ = 'UserTask_Answer'"
                        + " AND proc_inst_id_ IN (SELECT process_instance_id FROM deadline WHERE case_id = ?)");
        assertThat(checked().tasksRepaired()).isEqualTo(1);
        assertThat(rows.everything(id)).isEqualTo(sound);
    }

    @Test
    void aRowThatContradictsItselfIsToldAndMovesNothing() {
        breaks("UPDATE deadline SET due_at = due_at + interval '9 days', overdue_at = overdue_at + interval '9 days'"
                + " WHERE code = 'COMPLAINT' AND case_id = ?");
        CheckRun run = checked();
        assertThat(run.findings()).contains(new Finding(Kind.ROW, number, "COMPLAINT"));
        assertThat(List.of(run.timersRepaired(), run.tasksRepaired())).containsExactly(0, 0);
        breaks("UPDATE deadline SET due_at = due_at - interval '9 days', overdue_at = overdue_at - interval '9 days'"
                + " WHERE code = 'COMPLAINT' AND case_id = ?");
    }

    @Test
    void aRowWithoutItsTaskIsTold() {
        breaks("UPDATE deadline SET task_id = 'gone' WHERE code = 'COMPLAINT' AND case_id = ?");
        assertThat(checked().findings()).contains(new Finding(Kind.TASK_GONE, number, "COMPLAINT"));
    }

    /** Nothing else would ever begin the supervision: its task is made by the stage's timer. */
    @Test
    void aLostTimerOfAStageWaitsAgain() {
        breaks("DELETE FROM act_ru_job WHERE handler_cfg_ IN ('Event_StageDue', 'Event_StageNear')"
                + " AND process_instance_id_ IN (SELECT process_instance_id FROM deadline WHERE case_id = ?)");
        CheckRun run = checked();
        assertThat(run.timersRepaired()).isEqualTo(2);
        assertThat(run.findings()).noneMatch(finding -> finding.caseNumber().equals(number));
        assertThat(rows.everything(id)).isEqualTo(sound);
    }

    @Test
    void aTimerThatMayHaveFiredIsToldAndNotSetAgain() {
        breaks("DELETE FROM act_ru_job WHERE handler_cfg_ IN ('Event_StageDue', 'Event_StageNear')"
                + " AND process_instance_id_ IN (SELECT process_instance_id FROM deadline WHERE case_id = ?)");
        rows.itIs("2026-08-01T10:00");
        CheckRun run = checked();
        assertThat(run.findings()).contains(new Finding(Kind.UNWATCHED, number, "SUPERVISION_SESSION"));
        assertThat(rows.everything(id)).noneMatch(line -> line.startsWith("timer Event_Stage"));
    }

    @Test
    void aProcessThatStandsAtALostTimerGoesOnByIt() {
        long waiting = rows.waitingFor("SUPERVISION_SESSION");
        List<String> before = rows.everything(waiting);
        breaks(
                "DELETE FROM act_ru_job WHERE handler_cfg_ = 'Event_Due' AND process_instance_id_ IN"
                        + " (SELECT process_instance_id FROM deadline WHERE case_id = ?)",
                waiting);
        rows.itIs("2026-08-01T10:00");
        assertThat(checked().timersRepaired()).isPositive();
        assertThat(rows.everything(waiting)).hasSameSizeAs(before).anyMatch(line -> line.startsWith("timer Event_Due"));
    }

    @Test
    void aTaskThatNoDeadlineExplainsIsTold() {
        breaks("DELETE FROM deadline WHERE code = 'COMPLAINT' AND case_id = ?");
        assertThat(checked().findings()).contains(new Finding(Kind.UNPROMISED, "ROW", "UserTask_Answer"));
    }

    @Test
    void aDeadlineOfAProcessThatIsGoneIsTold() {
        breaks(
                "UPDATE deadline SET process_instance_id = 'gone', task_id = NULL WHERE code = 'COMPLAINT' AND case_id = ?");
        assertThat(checked().findings()).contains(new Finding(Kind.UNWATCHED, number, "COMPLAINT"));
    }

    @Test
    void aRowThatCannotBeReadHoldsUpNoOther() {
        long other = rows.running(LocalDate.of(2026, 6, 1), "ALLIANCE_2010");
        List<String> before = rows.everything(other);
        breaks(
                "UPDATE act_ru_job SET duedate_ = duedate_ + interval '5 days' WHERE handler_cfg_ = 'Event_AnswerOverdue'"
                        + " AND process_instance_id_ IN (SELECT process_instance_id FROM deadline WHERE case_id = ?)",
                other);
        breaks(
                "UPDATE deadline SET working = working || '{\"opens\": \"some day\"}' WHERE code = 'COMPLAINT' AND case_id = ?");
        CheckRun run = checked();
        assertThat(run.findings()).contains(new Finding(Kind.FAILED, number, "COMPLAINT"));
        assertThat(run.timersRepaired()).isEqualTo(1);
        assertThat(rows.everything(other)).isEqualTo(before);
        breaks("UPDATE deadline SET state = 'CANCELLED' WHERE code = 'COMPLAINT' AND case_id = ?");
    }

    @Test
    void aTimerOfWhatIsOffFollowsTheRow() {
        breaks("UPDATE act_ru_task SET due_date_ = '2026-07-01 23:59:59' WHERE task_def_key_ = 'UserTask_Wait'"
                + " AND proc_inst_id_ IN (SELECT process_instance_id FROM deadline WHERE case_id = ?)");
        assertThat(checked().tasksRepaired()).isEqualTo(1);
        assertThat(rows.everything(id)).isEqualTo(sound);
    }

    /** A dump played back has other tables; a copy of the files, or an earlier moment, another start or time line. */
    @ParameterizedTest
    @ValueSource(strings = {"^[^/]+", "/.*", "/[^/]+$", "[^/]+/[^/]+$", "[^/]+/[^/]+/[^/]+$"})
    void aRestoredBackupIsLookedAtOnce(String whatIsOther) {
        checkIfRestored();
        assertThat(consistency.asked()).as("the same database").isEmpty();
        transaction.execute(
                tx -> sql.update("UPDATE deadline_check SET place = regexp_replace(place, ?, '/0')", whatIsOther));
        checkIfRestored();
        assertThat(consistency.asked()).isPresent();
        consistency.goOn();
        checkIfRestored();
        assertThat(consistency.asked()).as("once").isEmpty();
    }

    private void checkIfRestored() {
        asSystem(() -> {
            consistency.checkIfRestored();
            return null;
        });
    }

    @Test
    void aNodeGoesOnWhereAnotherOneDied() {
        consistency.ask();
        long last = asSystem(() -> transaction.execute(
                tx -> sql.queryForObject("SELECT max(id) FROM deadline WHERE state = 'OPEN'", Long.class)));
        transaction.execute(
                tx -> sql.update("UPDATE deadline_check SET checked = 7, last_id = ? WHERE state = 'ASKED'", last));
        consistency.ask();
        assertThat(consistency.asked())
                .map(CheckProgress::checked)
                .as("still the same")
                .contains(7);
        consistency.goOn();
        assertThat(consistency.last()).map(CheckRun::checked).contains(7);
    }

    private CheckRun checked() {
        consistency.ask();
        assertThat(consistency.asked()).isPresent();
        consistency.goOn();
        assertThat(consistency.asked()).isEmpty();
        return consistency.last().orElseThrow();
    }

    private void breaks(String statement) {
        breaks(statement, id);
    }

    private void breaks(String statement, long caseId) {
        asSystem(() -> transaction.execute(tx -> sql.update(statement, caseId)));
    }
}
