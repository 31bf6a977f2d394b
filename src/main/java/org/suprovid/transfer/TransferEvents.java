package org.suprovid.transfer;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.Timeline;

/** Writes what happens in transfers into the timeline of the case that is left; the texts are {@code transfer.event.<kind>}. */
@Component
class TransferEvents {

    private final Timeline timeline;

    TransferEvents(Timeline timeline) {
        this.timeline = timeline;
    }

    void record(Transfer transfer, String kind, String reason) {
        record(transfer, kind, reason, null);
    }

    /** @param documentId where it is said in words, null if nowhere */
    void record(Transfer transfer, String kind, String reason, Long documentId) {
        timeline.record(transfer.caseId(), event(transfer, kind, reason).saidIn(documentId));
    }

    /** What somebody of the receiving side does, who does not see the case itself; to be called as the system. */
    void recordOf(long staffId, Transfer transfer, String kind, String reason) {
        timeline.record(transfer.caseId(), event(transfer, kind, reason).by(staffId));
    }

    /** How the client took part (R-GEN-07). */
    void tookPart(long caseId, Collection<String> how, long documentId) {
        if (!how.isEmpty()) {
            timeline.record(caseId, CaseEvent.of("CLIENT_TOOK_PART").with(how).saidIn(documentId));
        }
    }

    private static CaseEvent event(Transfer transfer, String kind, String reason) {
        return CaseEvent.of("transfer." + kind).because(reason).about(String.valueOf(transfer.number()));
    }
}
