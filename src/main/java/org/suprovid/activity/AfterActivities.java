package org.suprovid.activity;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.conference.ConferenceAsking;

/** After their last activity whoever leads a client's case is asked to meet about it (R-12S-10a, T-25). */
@Component
@Transactional
class AfterActivities {

    private final AttendanceMapper mapper;
    private final ConferenceAsking conferences;
    private final int chunk;

    /** @param chunk clients of one transaction: a house of a thousand does not hold up who works on one case */
    AfterActivities(
            AttendanceMapper mapper,
            ConferenceAsking conferences,
            @Value("${suprovid.activities.chunk:50}") int chunk) {
        this.mapper = mapper;
        this.conferences = conferences;
        this.chunk = chunk;
    }

    /**
     * Once for each client: who is asked already, or wishes to come to another event, is left out.
     *
     * @param upTo the case asked last, null to begin with
     * @return the case asked last now; null if nobody is left
     */
    Long next(long activityId, Long upTo) {
        List<AttendanceMapper.Last> some = mapper.lastFor(activityId, upTo == null ? 0 : upTo, chunk);
        some.forEach(last -> conferences.afterActivities(last.caseId(), last.on()));
        return some.size() < chunk ? null : some.get(some.size() - 1).caseId();
    }
}
