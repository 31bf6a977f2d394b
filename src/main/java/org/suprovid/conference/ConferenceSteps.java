package org.suprovid.conference;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.WantedChange;

/** What the diagram of a conference has done: inviting, passing on a wish, closing. */
@Component
@Transactional
class ConferenceSteps {

    private final ConferenceMapper mapper;
    private final ConferenceStore store;
    private final ConferenceNews news;
    private final ConferenceEvents events;
    private final WantedChange wanted;
    private final Clock clock;

    ConferenceSteps(
            ConferenceMapper mapper,
            ConferenceStore store,
            ConferenceNews news,
            ConferenceEvents events,
            WantedChange wanted,
            Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.news = news;
        this.events = events;
        this.wanted = wanted;
        this.clock = clock;
    }

    void invite(long conferenceId) {
        news.invited(store.get(conferenceId));
    }

    /** Where nobody waits for it, as while a plan is being drafted or the case is over, the timeline keeps the wish. */
    void askForChange(long conferenceId, String what) {
        Conference conference = store.get(conferenceId);
        boolean asked = conference.overBecause() == null && wanted.ask(conference.caseId(), what);
        events.record(conference, asked ? "CHANGE_ASKED" : "CHANGE_WANTED", what);
    }

    void close(long conferenceId) {
        Conference conference = store.hold(conferenceId);
        mapper.close(conference.id(), ConferenceState.DONE, null, clock.instant());
        events.record(conference, "DONE", null);
    }
}
