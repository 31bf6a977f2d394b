package org.suprovid.conference;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;
import org.suprovid.engine.Instances;
import org.suprovid.platform.BeforeCommit;

/** Lets go of conferences whose case ends; where people have met already, the minutes are still written (R-7S-21, Q-46). */
@Component
@Transactional
class ConferenceEnding {

    private final ConferenceMapper mapper;
    private final DecisionMapper decisions;
    private final ConferenceStore store;
    private final ConferenceEvents events;
    private final ConferenceNews news;
    private final DecisionNews decisionNews;
    private final Deadlines deadlines;
    private final Instances instances;
    private final BeforeCommit beforeCommit;
    private final Clock clock;

    ConferenceEnding(
            ConferenceMapper mapper,
            DecisionMapper decisions,
            ConferenceStore store,
            ConferenceEvents events,
            ConferenceNews news,
            DecisionNews decisionNews,
            Deadlines deadlines,
            Instances instances,
            BeforeCommit beforeCommit,
            Clock clock) {
        this.mapper = mapper;
        this.decisions = decisions;
        this.store = store;
        this.events = events;
        this.news = news;
        this.decisionNews = decisionNews;
        this.deadlines = deadlines;
        this.instances = instances;
        this.beforeCommit = beforeCommit;
        this.clock = clock;
    }

    /** @param reason DIED, CLIENT_WITHDREW or CASE_CLOSED; said once, whatever comes after */
    void end(Conference conference, String reason) {
        if (conference.hasBegun(clock)) {
            onlyMinutes(conference, reason);
        } else {
            mapper.close(conference.id(), ConferenceState.ENDED, reason, clock.instant());
            events.record(conference, "ENDED", reason);
            beforeCommit.run(() -> tell(conference.processInstanceId()));
        }
    }

    /** The process has been told: its promises die, and whoever was invited need not come. */
    void settle(long conferenceId) {
        Conference conference = store.get(conferenceId);
        decisions.of(conferenceId).forEach(decision -> {
            deadlines.superseded(conference.caseId(), ConferenceDates.DECISION, decision.subject());
            decisionNews.settled(decision);
        });
        decisions.drop(conferenceId, clock.instant());
        ConferenceDates.OF_CONFERENCES.forEach(
                code -> deadlines.superseded(conference.caseId(), code, conference.subject()));
        if (conference.heldOn() != null && conference.minutesId() == null) {
            news.off(conference);
        }
    }

    private void onlyMinutes(Conference conference, String reason) {
        if (conference.overBecause() == null) {
            mapper.over(conference.id(), reason);
            events.record(conference, "ONLY_MINUTES", reason);
        }
    }

    private void tell(String instance) {
        if (instance != null && instances.waitsFor(instance, ConferenceProcess.CONFERENCE_ENDED)) {
            instances.tell(instance, ConferenceProcess.CONFERENCE_ENDED, Map.of());
        }
    }
}
