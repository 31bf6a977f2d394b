package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.deadline.ChangedRows.asSystem;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;

/** With a late line of the plan the worker is alone for a week, then the supervisor is told (T-23, R-NTF-07). */
@SystemTest
class DelaysPassedOnTests {

    @Autowired
    Walks walks;

    @Autowired
    Records records;

    @Autowired
    ManagementService management;

    @Autowired
    DeadlineEscalation escalation;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    private CaseWalk karina;

    @BeforeEach
    void aLineOfHerPlanIsLate() {
        walks.itIs("2026-03-02");
        karina = walks.somebody().toRound();
        walks.itIs("2026-03-17");
        fireAsUnderAStandardWithoutGrace(job("Event_LineOverdue"));
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theWorkerComesFirst() {
        assertThat(told()).containsExactly(karina.manager.login() + " DEADLINE_OVERDUE");
        everyMorningUntil(22);
        assertThat(told()).hasSize(1);
    }

    @Test
    void theSupervisorIsToldAfterAWeekAndOnce() {
        everyMorningUntil(26);
        assertThat(told())
                .containsExactly(
                        karina.manager.login() + " DEADLINE_OVERDUE",
                        karina.supervisor.login() + " DEADLINE_ESCALATED");
        assertThat(records.rows(
                        "SELECT DISTINCT escalated_to FROM deadline d JOIN case_file c ON c.id = d.case_id"
                                + " WHERE c.number = ? AND overdue_since IS NOT NULL",
                        karina.number()))
                .containsExactly("SUPERVISOR");
    }

    @Test
    void aDelayThatCannotBeReadHoldsUpNoOther() {
        String broken =
                " SET working = working || '{\"opens\": \"some day\"}', overdue_since = now(), escalated_to = 'CASE_MANAGER'"
                        + " FROM case_file c WHERE c.id = d.case_id AND c.number = '" + karina.number()
                        + "' AND d.state = 'OPEN'"
                        + " AND d.code = 'PLAN_REVIEW'";
        inDatabase("UPDATE deadline d" + broken);
        everyMorningUntil(26);
        assertThat(told()).contains(karina.supervisor.login() + " DEADLINE_ESCALATED");
        inDatabase("UPDATE deadline SET state = 'CANCELLED' WHERE working ->> 'opens' = 'some day'");
    }

    private void inDatabase(String statement) {
        asSystem(() -> transaction.execute(tx -> sql.update(statement)));
    }

    @Test
    void whatIsDoneMeanwhileIsPassedOnToNobody() {
        while (karina.waitsAt().contains("UserTask_RecordLineResult")) {
            karina.finish("UserTask_RecordLineResult");
        }
        everyMorningUntil(26);
        assertThat(told()).isEmpty();
    }

    private void everyMorningUntil(int day) {
        for (int today = 18; today <= day; today++) {
            walks.itIs("2026-03-" + today + "T06:30");
            try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
                escalation.passOn();
            }
        }
    }

    private Job job(String element) {
        return management.createJobQuery().activityId(element).list().stream()
                .filter(job -> job.getProcessInstanceId()
                        .equals(karina.task("UserTask_RecordLineResult").processInstanceId()))
                .findFirst()
                .orElseThrow();
    }

    private void fireAsUnderAStandardWithoutGrace(Job job) {
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            management.executeJob(job.getId());
        }
    }

    private List<String> told() {
        return records.rows(
                "SELECT s.login || ' ' || n.kind FROM notification n JOIN staff s ON s.id = n.staff_id"
                        + " JOIN case_file c ON n.about LIKE 'case/' || c.id || '/%'"
                        + " WHERE c.number = ? AND n.withdrawn_at IS NULL AND n.kind <> 'DEADLINE_NEAR' ORDER BY n.id",
                karina.number());
    }
}
