package org.suprovid.conference;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseAudience;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;

/** Asks whoever leads a case to call a conference: after activities, or because a member of the team wants one (R-12S-10a, R-12S-10c). */
@Component
@Transactional
public class ConferenceAsking {

    private final Cases cases;
    private final CaseAudience audience;
    private final ConferenceMapper mapper;
    private final ConferenceStore store;
    private final ConferenceStart start;
    private final ConferenceEvents events;
    private final ConferenceNews news;
    private final Clock clock;

    ConferenceAsking(
            Cases cases,
            CaseAudience audience,
            ConferenceMapper mapper,
            ConferenceStore store,
            ConferenceStart start,
            ConferenceEvents events,
            ConferenceNews news,
            Clock clock) {
        this.cases = cases;
        this.audience = audience;
        this.mapper = mapper;
        this.store = store;
        this.start = start;
        this.events = events;
        this.news = news;
        this.clock = clock;
    }

    /** After the last activity: T-25 counts from its day. Nothing to ask for in a case that is closed. */
    public void afterActivities(long caseId, LocalDate endedOn) {
        CaseFile file = cases.get(caseId);
        if (file.isOpen()) {
            ask(file, Conference.Because.ACTIVITIES, null, endedOn, null);
        }
    }

    /** @param wish what a member of the team has to say about it, sealed */
    void asTeam(CaseFile file, long staffId, String wish) {
        Conference asked = ask(file, Conference.Because.TEAM, staffId, null, wish);
        news.wanted(asked, file, audience.workers(file));
    }

    private Conference ask(CaseFile file, Conference.Because because, Long by, LocalDate endedOn, String wish) {
        long id = mapper.nextId();
        byte[] sealed = wish == null
                ? null
                : store.seal(file.personId(), id, new ConferenceWords(null, null, null, null, wish));
        mapper.insert(new ConferenceMapper.Asked(
                id,
                file.id(),
                mapper.nextNumber(file.id()),
                file.personId(),
                clock.instant(),
                by,
                because,
                endedOn,
                sealed));
        Conference asked = store.get(id);
        events.record(asked, "ASKED", because.name());
        start.requested(id, file);
        return asked;
    }
}
