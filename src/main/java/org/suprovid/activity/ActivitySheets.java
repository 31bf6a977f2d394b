package org.suprovid.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.activity.AttendanceMapper.Resident;
import org.suprovid.deadline.Why;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Puts the page of an event together. */
@Component
@Transactional(readOnly = true)
class ActivitySheets {

    private final Activities activities;
    private final AttendanceList attendance;
    private final StaffDirectory staff;
    private final ActivityTimes times;
    private final Hindsight hindsight;
    private final Clock clock;

    ActivitySheets(
            Activities activities,
            AttendanceList attendance,
            ActivityTimes times,
            Hindsight hindsight,
            StaffDirectory staff,
            Clock clock) {
        this.activities = activities;
        this.attendance = attendance;
        this.times = times;
        this.hindsight = hindsight;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * An event with its list.
     *
     * @param next what is to be done, null if it is over
     * @param due by when, null if nothing says so
     * @param why of the day that the donors' standards give it, null if people chose its days
     * @param shortcomings what to do better, empty if nobody said
     * @param on the day of the list
     * @param begun whether the list is for those who came, and not only for those who wish to
     */
    record ActivitySheet(
            Activity activity,
            String organiser,
            ActivityStep next,
            LocalDate due,
            Why why,
            String shortcomings,
            LocalDate on,
            boolean begun,
            List<AttendanceList.Line> list) {

        public long wishes() {
            return list.stream().filter(line -> line.resident().wishes()).count();
        }

        public long attended() {
            return list.stream()
                    .map(AttendanceList.Line::resident)
                    .filter(Resident::attended)
                    .count();
        }
    }

    ActivitySheet of(long id, LocalDate asked) {
        Activity activity = activities.get(id);
        LocalDate on = asked == null ? attendance.day(activity) : asked;
        return new ActivitySheet(
                activity,
                staff.find(activity.organiserId()).map(StaffMember::name).orElse(""),
                activities.next(activity).orElse(null),
                activities.due(activity).orElse(null),
                times.why(activity).orElse(null),
                hindsight.of(id),
                on,
                !LocalDate.now(clock).isBefore(activity.heldOn()),
                attendance.of(activity, on));
    }
}
