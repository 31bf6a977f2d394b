package org.suprovid.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;
import org.suprovid.security.Supervisors;

/** Tells whoever organises an event what is to be done for it (T-24): the step and its day, and nothing of clients. */
@Component
class ActivityNews {

    private final Notifications notifications;
    private final StaffDirectory staff;
    private final Supervisors supervisors;

    ActivityNews(Notifications notifications, StaffDirectory staff, Supervisors supervisors) {
        this.notifications = notifications;
        this.staff = staff;
        this.supervisors = supervisors;
    }

    /** The day of a step has come. */
    void near(Activity activity, ActivityStep step, LocalDate due) {
        tell(Kind.ACTIVITY_NEAR, activity, step, due);
    }

    /** It has gone by. */
    void late(Activity activity, ActivityStep step, LocalDate due) {
        tell(Kind.ACTIVITY_LATE, activity, step, due);
    }

    /** The step at hand is done, or the event does not take place. */
    void settled(Activity activity) {
        notifications.withdraw(ActivityPaths.of(activity.id()));
    }

    private void tell(Kind kind, Activity activity, ActivityStep step, LocalDate due) {
        String about = ActivityPaths.of(activity.id(), step);
        News news = new News(
                kind,
                kind + ":" + about + ":" + due,
                about,
                List.of(Word.key("activity.step." + step), Word.day(due)),
                due,
                "/activities/" + activity.id(),
                false);
        notifications.tell(news, organisers(activity));
    }

    /** Whoever has left is not waited for: the programme's supervisors hear of it. */
    private Collection<Long> organisers(Activity activity) {
        return staff.find(activity.organiserId())
                .filter(StaffMember::seesClientData)
                .filter(member -> member.programmes().contains(activity.programmeId()))
                .<Collection<Long>>map(member -> Set.of(member.id()))
                .orElseGet(() -> supervisors.of(activity.programmeId()));
    }
}
