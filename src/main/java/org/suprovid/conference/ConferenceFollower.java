package org.suprovid.conference;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseClosed;
import org.suprovid.casework.WorkStopped;
import org.suprovid.platform.RowAccess;

/** What becomes of conferences when something becomes of their case (R-7S-21, Q-46). */
@Component
@Transactional
class ConferenceFollower {

    private static final Set<String> AT_ONCE = Set.of("DIED", "CLIENT_WITHDREW");
    private final ConferenceMapper conferences;
    private final ConferenceEnding ending;
    private final RowAccess access;

    ConferenceFollower(ConferenceMapper conferences, ConferenceEnding ending, RowAccess access) {
        this.conferences = conferences;
        this.ending = ending;
        this.access = access;
    }

    /** Who withdraws agreement is talked about no more, nor are the dead; while a case is being left for another reason people may meet. */
    @EventListener
    void on(WorkStopped stopped) {
        if (AT_ONCE.contains(stopped.outcome())) {
            access.asSystem(() -> end(conferences.runningOfPersonOf(stopped.caseId()), stopped.outcome()));
        }
    }

    @EventListener
    void on(CaseClosed closed) {
        access.asSystem(() -> end(conferences.ofCase(closed.caseId()), "CASE_CLOSED"));
    }

    private void end(List<Conference> all, String reason) {
        all.stream().filter(Conference::isRunning).forEach(conference -> ending.end(conference, reason));
    }
}
