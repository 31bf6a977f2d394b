package org.suprovid.activity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.Actors;
import org.suprovid.security.StaffMember;

/** Events of a home on their way, as those who lead its cases would do it. */
@Component
public class ActivityStory {

    private final ActivityPlanning planning;
    private final Activities activities;
    private final ActivityWork work;
    private final Attendance attendance;
    private final Records records;
    private final RuntimeService runtime;

    ActivityStory(
            ActivityPlanning planning,
            Activities activities,
            ActivityWork work,
            Attendance attendance,
            Records records,
            RuntimeService runtime) {
        this.planning = planning;
        this.activities = activities;
        this.work = work;
        this.attendance = attendance;
        this.records = records;
        this.runtime = runtime;
    }

    /** On the day that the standard gives, today where it gives none; returns its id. */
    public long planned(StaffMember by, String service, String title) {
        return planned(by, service, title, null);
    }

    public long planned(StaffMember by, String service, String title, LocalDate on) {
        try (var acts = CurrentActor.bind(Actors.of(by))) {
            long programme = by.programmes().iterator().next();
            return planning.plan(
                    new ActivityForm(programme, service, title, "Актова зала", on, null, "NOTICE_BOARD", null));
        }
    }

    public void wished(StaffMember by, long activity, CaseWalk... who) {
        as(by, () -> attendance.wish(activity, ids(who)));
    }

    public void attended(StaffMember by, long activity, String on, CaseWalk... who) {
        as(by, () -> attendance.attend(activity, LocalDate.parse(on), ids(who)));
    }

    /** The step at hand, whatever it is. */
    public void done(StaffMember by, long activity) {
        as(by, () -> work.done(activity, next(activity), false));
    }

    void done(StaffMember by, long activity, ActivityStep step, boolean goesOn) {
        as(by, () -> work.done(activity, step, goesOn));
    }

    public void judged(StaffMember by, long activity) {
        as(by, () -> work.judge(activity, "WELL", "Більше часу на чай"));
    }

    void calledOff(StaffMember by, long activity) {
        as(by, () -> work.callOff(activity, "FEW_WISHES"));
    }

    ActivityStep next(long activity) {
        return activities.next(activities.get(activity)).orElse(null);
    }

    String next(StaffMember by, long activity) {
        try (var acts = CurrentActor.bind(Actors.of(by))) {
            Activity one = activities.get(activity);
            ActivityStep step = activities.next(one).orElse(null);
            return step == null ? "" : step + " " + activities.due(one).orElse(null);
        }
    }

    ProcessInstance process(long activity) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(records.rows("SELECT process_instance_id FROM activity WHERE id = ?", activity)
                        .get(0))
                .singleResult();
    }

    /** What the timeline of a case tells of activities, in order. */
    List<String> told(CaseWalk of) {
        return records.rows(
                "SELECT substr(e.kind, 10) || ' ' || e.subject FROM case_event e JOIN case_file c ON c.id = e.case_id"
                        + " WHERE c.number = ? AND e.kind LIKE 'activity.%' ORDER BY e.id",
                of.number());
    }

    /** Ids of the cases of all who came to the event of a page. */
    List<String> came(String page) {
        return cases("activity_attendance", page);
    }

    /** Ids of the cases of all who wish to come to it. */
    List<String> wish(String page) {
        return cases("activity_participant", page);
    }

    private List<String> cases(String table, String page) {
        return records.rows(
                "SELECT case_id::text FROM " + table + " WHERE activity_id = ?",
                Long.valueOf(page.substring(page.lastIndexOf('/') + 1)));
    }

    Set<Long> ids(CaseWalk... who) {
        String numbers = Arrays.stream(who).map(CaseWalk::number).collect(Collectors.joining(","));
        return records
                .rows("SELECT id::text FROM case_file WHERE number = ANY (string_to_array(?, ','))", numbers)
                .stream()
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    long id(CaseWalk of) {
        return Long.parseLong(records.rows("SELECT id::text FROM case_file WHERE number = ?", of.number())
                .get(0));
    }

    void as(StaffMember member, Runnable step) {
        try (var acts = CurrentActor.bind(Actors.of(member))) {
            step.run();
        }
    }
}
