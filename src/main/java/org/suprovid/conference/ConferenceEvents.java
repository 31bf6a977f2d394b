package org.suprovid.conference;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.Timeline;

/** Writes what happens in conferences into the timeline of their case; the texts are {@code conference.event.<kind>}. */
@Component
class ConferenceEvents {

    private final Timeline timeline;

    ConferenceEvents(Timeline timeline) {
        this.timeline = timeline;
    }

    void record(Conference conference, String kind, String reason) {
        record(conference, kind, reason, null);
    }

    /** @param documentId where it is said in words, null if nowhere */
    void record(Conference conference, String kind, String reason, Long documentId) {
        record(conference, kind, reason, documentId, String.valueOf(conference.number()));
    }

    void ofDecision(Conference conference, Decision decision, String kind, Long documentId) {
        record(conference, kind, null, documentId, conference.number() + "." + decision.number());
    }

    private void record(Conference conference, String kind, String reason, Long documentId, String about) {
        timeline.record(
                conference.caseId(),
                CaseEvent.of("conference." + kind)
                        .because(reason)
                        .saidIn(documentId)
                        .about(about));
    }

    /** How the client took part (R-GEN-07). */
    void tookPart(long caseId, Collection<String> how, long documentId) {
        if (!how.isEmpty()) {
            timeline.record(caseId, CaseEvent.of("CLIENT_TOOK_PART").with(how).saidIn(documentId));
        }
    }
}
