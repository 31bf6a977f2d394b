package org.suprovid.casework;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Notifications;

/** What people are to know of a case itself. */
@Component
class CaseNews {

    private final Notifications notifications;

    CaseNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Whoever worked on the case and does so no longer is asked nothing more about it. @param substitute null if nobody */
    void passedOn(CaseFile before, long manager, Long substitute) {
        Stream.of(before.caseManagerId(), before.substituteId())
                .filter(worker -> worker != null && worker != manager && !worker.equals(substitute))
                .forEach(worker -> notifications.withdraw(CasePaths.of(before.id()), worker));
    }
}
