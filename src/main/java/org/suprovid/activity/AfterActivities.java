package org.suprovid.activity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.conference.ConferenceAsking;

/** After their last activity whoever leads a client's case is asked to meet about it (R-12S-10a, T-25). */
@Component
@Transactional
class AfterActivities {

    private final AttendanceMapper mapper;
    private final ConferenceAsking conferences;

    AfterActivities(AttendanceMapper mapper, ConferenceAsking conferences) {
        this.mapper = mapper;
        this.conferences = conferences;
    }

    /** Once for each client: who is asked already, or wishes to come to another event, is left out. */
    void of(long activityId) {
        mapper.lastFor(activityId).forEach(last -> conferences.afterActivities(last.caseId(), last.on()));
    }
}
