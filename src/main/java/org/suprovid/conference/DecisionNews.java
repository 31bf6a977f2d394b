package org.suprovid.conference;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;

/** Tells people that a conference has given them something to do: number of the case and day, no more (R-CONF-06). */
@Component
class DecisionNews {

    private final Cases cases;
    private final Notifications notifications;

    DecisionNews(Cases cases, Notifications notifications) {
        this.cases = cases;
        this.notifications = notifications;
    }

    /** Who leads the case finds it among the tasks. */
    void decided(Conference conference, Collection<Decision> decisions) {
        CaseFile file = cases.get(conference.caseId());
        decisions.stream()
                .filter(decision -> decision.doerId() != file.caseManagerId())
                .forEach(decision -> notifications.tell(
                        new News(
                                Kind.CONFERENCE_DECIDED,
                                Kind.CONFERENCE_DECIDED + ":" + about(decision),
                                about(decision),
                                List.of(Word.number(file.number()), Word.day(decision.dueOn())),
                                decision.dueOn(),
                                ConferencePaths.invitation(conference.id()),
                                false),
                        Set.of(decision.doerId())));
    }

    void settled(Decision decision) {
        notifications.withdraw(about(decision));
    }

    private static String about(Decision decision) {
        return "conference/" + decision.conferenceId() + "/decision/" + decision.id();
    }
}
