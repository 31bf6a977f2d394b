package org.suprovid.security;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;

/** Writes who read what of the sensitive sections; rows are never changed (R-CONF-03). */
@Component
public class AccessLog {

    private final AccessLogMapper log;

    AccessLog(AccessLogMapper log) {
        this.log = log;
    }

    /** Notes that the current person tried to read what may be refused; stays when the refusal rolls all else back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tried(String section, long personId, long cardId) {
        log.insert(CurrentActor.staffId(), section, personId, cardId, null);
    }

    /**
     * Notes a read by the current person, in the transaction that reads: no reading without its row, and no second
     * connection. Ids that do not apply are null.
     */
    @Transactional
    public void read(String section, Long personId, Long cardId, Long caseId) {
        log.insert(CurrentActor.staffId(), section, personId, cardId, caseId);
    }
}
