package org.suprovid.conference;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;
import org.suprovid.document.Answers;

/** Puts conferences off to another day, or calls them off, with a reason (R-12S-10). */
@Component
@Transactional
class ConferencePuttingOff {

    private final ConferenceMapper conferences;
    private final ConferenceNews news;
    private final ConferenceEvents events;
    private final Deadlines deadlines;
    private final Clock clock;

    ConferencePuttingOff(
            ConferenceMapper conferences,
            ConferenceNews news,
            ConferenceEvents events,
            Deadlines deadlines,
            Clock clock) {
        this.conferences = conferences;
        this.news = news;
        this.events = events;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Another day was agreed: the minutes are promised anew from there. */
    void postponed(Conference conference, long documentId, Answers answers) {
        deadlines.superseded(conference.caseId(), ConferenceDates.MINUTES, conference.subject());
        conferences.postponed(conference.id(), answers.date("newOn"), answers.time("newTime"));
        events.record(conference, "POSTPONED", answers.text("postponeReason"), documentId);
    }

    void cancelled(Conference conference, long documentId, Answers answers) {
        deadlines.superseded(conference.caseId(), ConferenceDates.MINUTES, conference.subject());
        String reason = answers.text("cancelReason");
        conferences.close(conference.id(), ConferenceState.CANCELLED, reason, clock.instant());
        events.record(conference, "CANCELLED", reason, documentId);
        news.off(conference);
    }
}
