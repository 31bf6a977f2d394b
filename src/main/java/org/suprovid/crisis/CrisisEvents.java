package org.suprovid.crisis;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.Timeline;

/** Writes what happens in crises into the timeline of their case; the texts are {@code crisis.event.<kind>}. */
@Component
class CrisisEvents {

    private final Timeline timeline;

    CrisisEvents(Timeline timeline) {
        this.timeline = timeline;
    }

    void record(Crisis crisis, String kind, String reason) {
        record(crisis, kind, reason, null);
    }

    /** @param documentId where it is said in words, null if nowhere */
    void record(Crisis crisis, String kind, String reason, Long documentId) {
        timeline.record(
                crisis.caseId(),
                CaseEvent.of("crisis." + kind)
                        .because(reason)
                        .saidIn(documentId)
                        .about(String.valueOf(crisis.number())));
    }

    /** @param version of the crisis plan, null while it is only asked for */
    void ofPlan(long caseId, String kind, Integer version, Long documentId) {
        timeline.record(
                caseId,
                CaseEvent.of("crisis." + kind).saidIn(documentId).about(version == null ? null : version.toString()));
    }

    /** How the client took part (R-GEN-07). */
    void tookPart(long caseId, Collection<String> how, long documentId) {
        if (!how.isEmpty()) {
            timeline.record(caseId, CaseEvent.of("CLIENT_TOOK_PART").with(how).saidIn(documentId));
        }
    }
}
