package org.suprovid.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.engine.EngineTime;
import org.suprovid.fixtures.TestCases;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.RowScope;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.TestDrafts;

/** Cases led by deadline-watch.bpmn whose standard changes; two administrators change it. */
@Component
class ChangedRows {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final EngineTime time;
    private final TestCases cases;
    private final TestAnchors anchors;
    private final TestDrafts drafts;
    private final StandardChanges changes;
    private final ChangeWork work;
    private final Deadlines deadlines;
    private final DeadlineExtensions extensions;
    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final List<String> instances = new ArrayList<>();
    StaffMember author;
    StaffMember second;

    ChangedRows(
            RepositoryService repository,
            RuntimeService runtime,
            EngineTime time,
            TestCases cases,
            TestAnchors anchors,
            TestDrafts drafts,
            StandardChanges changes,
            ChangeWork work,
            Deadlines deadlines,
            DeadlineExtensions extensions,
            JdbcTemplate sql,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.runtime = runtime;
        this.time = time;
        this.cases = cases;
        this.anchors = anchors;
        this.drafts = drafts;
        this.changes = changes;
        this.work = work;
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    void begin(TestStaff staff) {
        repository
                .createDeployment()
                .name("deadline-watch")
                .enableDuplicateFiltering(true)
                .addClasspathResource("org/suprovid/deadline/deadline-watch.bpmn")
                .deploy();
        time.stopAt(WatchedRow.at("2026-06-01T10:00"));
        long programme = staff.programme();
        author = staff.member("author", programme, Role.ADMIN);
        second = staff.member("second", programme, Role.ADMIN);
    }

    void laterToday() {
        time.stopAt(clock.instant().plusSeconds(3600));
    }

    void realTime() {
        time.run();
    }

    /** A running case with a complaint of that day, and visits on typed days of July. */
    long running(LocalDate complaint, String... standards) {
        long id = cases.open(standards);
        Instant at = complaint.atTime(9, 0).atZone(clock.getZone()).toInstant();
        anchors.set(id, "COMPLAINT", "", Anchor.of(at, AnchorEvent.COMPLAINT_RECEIVED));
        for (String visit : List.of("11", "12")) {
            LocalDate day = LocalDate.of(2026, 7, Integer.parseInt(visit));
            anchors.set(id, "REF_CONTROL_VISIT", visit, new Anchor(at, AnchorEvent.VISIT_DATED, day));
        }
        Map<String, Object> variables = Map.of("caseId", id, "visits", List.of("11", "12"));
        instances.add(asSystem(() -> runtime.startProcessInstanceByKey("deadline-watch", "ROW", variables))
                .getId());
        return id;
    }

    void itIs(String local) {
        time.stopAt(WatchedRow.at(local));
    }

    /** A case whose process stands at the timer that begins the work on one deadline. */
    long waitingFor(String code) {
        repository
                .createDeployment()
                .addModelInstance(
                        "stands-at-timer.bpmn",
                        Bpmn.createExecutableProcess("stands-at-timer")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent("StartEvent_Begun")
                                .intermediateCatchEvent("Event_Due")
                                .timerWithDate("${deadlines.opens(execution,'" + code + "')}")
                                .userTask("UserTask_Work")
                                .camundaDueDate("${deadlines.due(execution,'" + code + "')}")
                                .done())
                .deploy();
        long id = cases.open();
        instances.add(asSystem(() -> runtime.startProcessInstanceByKey("stands-at-timer", "ROW", Map.of("caseId", id)))
                .getId());
        return id;
    }

    /** A draft valid a week from now, proposed by the author for running cases, too. */
    StandardChange proposed(String code, String... timersAndDurations) {
        return as(author, () -> {
            int revision = drafts.ready(code, LocalDate.now(clock).plusDays(7), timersAndDurations);
            return changes.propose(code, revision, StandardChange.Scope.RUNNING_TOO);
        });
    }

    StandardChange approved(String code, String... timersAndDurations) {
        return approved(proposed(code, timersAndDurations));
    }

    StandardChange approved(StandardChange proposed) {
        return approved(second, proposed);
    }

    StandardChange approved(StaffMember by, StandardChange proposed) {
        return as(by, () -> changes.approve(proposed.standard(), proposed.id()));
    }

    /** The same, of timers that change in more than their length. */
    StandardChange approved(String code, TestDrafts.Change... timers) {
        return approved(as(author, () -> {
            int revision = drafts.whole(code, LocalDate.now(clock).plusDays(7), timers);
            return changes.propose(code, revision, StandardChange.Scope.RUNNING_TOO);
        }));
    }

    /** Somebody gives an open date more time. */
    void extend(long caseId, String code, String span) {
        long deadline = deadline(caseId, code, "");
        try (var binding = CurrentActor.bind(new Actor(author.id(), RowScope.SYSTEM, Set.of()))) {
            extensions.extend(caseId, deadline, new ExtensionAsked(span, ExtensionReason.CLIENT_ILL));
        }
    }

    /** Id of an open one. */
    long deadline(long caseId, String code, String subject) {
        return asSystem(() -> deadlines.open(caseId, code, subject))
                .orElseThrow()
                .id();
    }

    /** Its day has come. */
    StandardChange applied(StandardChange change) {
        itIsTheDayOf(change);
        return worked(change);
    }

    void itIsTheDayOf(StandardChange change) {
        time.stopAt(change.validFrom().atTime(10, 0).atZone(clock.getZone()).toInstant());
    }

    StandardChange changed(StandardChange change) {
        return changes.find(change.id());
    }

    Clock clock() {
        return clock;
    }

    StandardChange worked(StandardChange change) {
        return asSystem(() -> {
            work.goOn();
            return changes.find(change.id());
        });
    }

    StandardChange undone(StandardChange change) {
        undoing(second, change);
        return worked(change);
    }

    StandardChange undoing(StaffMember by, StandardChange change) {
        return as(by, () -> changes.undo(change.standard(), change.id()));
    }

    /** All that a change may touch of a case, as text: rows, timers, tasks, and the versions it follows. */
    List<String> everything(long caseId) {
        return asSystem(() -> transaction.execute(tx -> sql.queryForList(
                """
                SELECT concat_ws(' ', 'row', code, subject, due_at, overdue_at, state, standard_version_id, overdue_since,
                  escalated_to, extension, reminded, met_at, working) FROM deadline WHERE case_id = ?1
                UNION ALL
                SELECT concat_ws(' ', 'timer', j.handler_cfg_, j.execution_id_, j.duedate_) FROM act_ru_job j
                WHERE j.process_instance_id_ IN (SELECT process_instance_id FROM deadline WHERE case_id = ?1)
                UNION ALL
                SELECT concat_ws(' ', 'task', t.task_def_key_, t.id_, t.due_date_) FROM act_ru_task t
                WHERE t.proc_inst_id_ IN (SELECT process_instance_id FROM deadline WHERE case_id = ?1)
                UNION ALL
                SELECT concat_ws(' ', 'follows', position, standard_version_id) FROM case_standard WHERE case_id = ?1
                ORDER BY 1
                """
                        .replace("?1", String.valueOf(caseId)),
                String.class)));
    }

    /** Lets every timer fire that is due now. */
    void fireWhatIsDue() {
        boolean fired = true;
        while (fired) {
            fired = time.fireNextTimer(clock.instant());
        }
    }

    void over() {
        asSystem(() -> {
            instances.forEach(
                    instance -> runtime.deleteProcessInstanceIfExists(instance, "test over", true, true, true, true));
            instances.clear();
            return null;
        });
        time.run();
    }

    <T> T as(StaffMember member, Supplier<T> step) {
        try (var binding = TestStaff.acts(member)) {
            return step.get();
        }
    }

    static <T> T asSystem(Supplier<T> step) {
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            return step.get();
        }
    }
}
