package org.suprovid.crisis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseAudience;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.platform.CurrentActor;

/** Tells who leads the case, who stands in and who answers for the programme of a crisis, at once (R-NTF-12). */
@Component
class CrisisNews {

    private final Cases cases;
    private final CaseAudience audience;
    private final Deadlines deadlines;
    private final Notifications notifications;
    private final Clock clock;

    CrisisNews(Cases cases, CaseAudience audience, Deadlines deadlines, Notifications notifications, Clock clock) {
        this.cases = cases;
        this.audience = audience;
        this.deadlines = deadlines;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** It hangs on the promise of first contact: once that is settled, nobody has to be alarmed any more. */
    void reported(Crisis crisis, String processInstanceId) {
        CaseFile file = cases.get(crisis.caseId());
        Deadline promised = deadlines.promise(file.id(), processInstanceId, CrisisDates.RESPONSE, crisis.subject());
        String about = about(crisis);
        News news = new News(
                Kind.CRISIS_REPORTED,
                Kind.CRISIS_REPORTED + ":" + about,
                about,
                List.of(Word.number(file.number()), Word.key("crisis.place." + crisis.place())),
                LocalDate.ofInstant(promised.dueAt(), clock.getZone()),
                CrisisPaths.of(file.number(), crisis.number()),
                true);
        Set<Long> people = new LinkedHashSet<>(audience.workers(file));
        people.addAll(audience.supervisors(file));
        people.remove(crisis.reportedBy());
        notifications.tell(news, people);
    }

    /** Whoever answers for the programme may not have read of it yet: they hear that somebody has seen to it. */
    void answered(Crisis crisis) {
        settled(crisis);
        CaseFile file = cases.get(crisis.caseId());
        Set<Long> people = new LinkedHashSet<>(audience.supervisors(file));
        people.remove(CurrentActor.staffId());
        notifications.tell(
                new News(
                        Kind.CRISIS_ANSWERED,
                        Kind.CRISIS_ANSWERED + ":" + about(crisis),
                        "case/" + crisis.caseId() + "/CRISIS_ANSWERED/" + crisis.id(),
                        List.of(Word.number(file.number()), Word.staff(CurrentActor.staffId())),
                        null,
                        CrisisPaths.of(file.number(), crisis.number()),
                        false),
                people);
    }

    /** The client is reached, or nobody looks for them any more. */
    void settled(Crisis crisis) {
        notifications.withdraw(about(crisis));
    }

    private static String about(Crisis crisis) {
        return "case/" + crisis.caseId() + "/" + CrisisDates.RESPONSE + "/" + crisis.id();
    }
}
