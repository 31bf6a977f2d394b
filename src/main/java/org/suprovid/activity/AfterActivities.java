package org.suprovid.activity;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.conference.ConferenceAsking;

/** After their last activity whoever leads a client's case is asked to meet about it (R-12S-10a, T-25). */
@Component
@Transactional
class AfterActivities {

    private final AttendanceMapper mapper;
    private final ConferenceAsking conferences;
    /** In one transaction: a house of a thousand does not hold up who works on one case. */
    private int atOnce = 50;

    AfterActivities(AttendanceMapper mapper, ConferenceAsking conferences) {
        this.mapper = mapper;
        this.conferences = conferences;
    }

    /**
     * Once for each client: who is asked already, or wishes to come to another event, is left out.
     *
     * @param upTo the case asked last, null to begin with
     * @return the case asked last now; null if nobody is left
     */
    Long next(long activityId, Long upTo) {
        List<AttendanceMapper.Last> some = mapper.lastFor(activityId, upTo == null ? 0 : upTo, atOnce);
        some.forEach(last -> conferences.afterActivities(last.caseId(), last.on()));
        return some.size() < atOnce ? null : some.get(some.size() - 1).caseId();
    }
}
