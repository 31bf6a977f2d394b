package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.suprovid.deadline.DeadlineKey;
import org.suprovid.deadline.DeadlineOwner;

/**
 * One client, sent and accompanied to one partner for one service (R-REF-01, 02).
 *
 * @param slip number of the slip, such as S-2026-00017; null until it is issued
 * @param caseId null, as line and need are, if the client came once and has no case
 * @param lineId the line of the plan it carries out (R-REF-03)
 * @param requestId the request it came from, null if it carries out a line
 * @param service code of the catalogue
 * @param contactId the partner's responsible person (R-REF-16), null if none is named
 * @param level 1 if we sent the client ourselves, 2 and 3 if a partner sent on; then there is a parent (R-REF-66)
 * @param attempt counts the dates agreed with this partner; @param issuedOn day from which the checks count
 * @param responsibleId who answers for it: journal, column 7
 * @param crisis then a missing agreement never holds it up (R-REF-11)
 * @param dataConsent whether the client agreed that what the slip says is passed on
 * @param feedbackConsent whether the partner may answer and hears our result (R-NTF-05)
 * @param discreet whether paper and messages leave out who we are (R-CONF-05, R-CONF-06)
 * @param nonReceiptReason code of R-REF-73
 * @param words empty when the person was erased
 */
public record Referral(
        long id,
        String slip,
        Long caseId,
        long cardId,
        long personId,
        long programmeId,
        Long lineId,
        Long needId,
        Long requestId,
        String service,
        long partnerId,
        Long contactId,
        Long parentId,
        int level,
        ReferralWay way,
        int attempt,
        long responsibleId,
        Instant issuedAt,
        LocalDate issuedOn,
        LocalDate appointmentOn,
        LocalTime appointmentTime,
        LocalDate validUntil,
        boolean crisis,
        boolean dataConsent,
        boolean feedbackConsent,
        boolean discreet,
        ChecksChoice checksChoice,
        ServiceState serviceState,
        MonitoringState monitoringState,
        Classification classification,
        LocalDate receivedOn,
        LocalDate servedOn,
        LocalDate nextVisitOn,
        String nonReceiptReason,
        Integer qualityClient,
        Integer qualityWorker,
        Instant finishedAt,
        String processInstanceId,
        ReferralWords words) {

    /** What its deadlines belong to. */
    DeadlineOwner owner() {
        return caseId == null ? DeadlineOwner.ofReferral(id) : DeadlineOwner.ofCase(caseId);
    }

    /** Its own deadline of this kind. */
    DeadlineKey promised(String code) {
        return new DeadlineKey(owner(), code, String.valueOf(id));
    }

    public boolean isIssued() {
        return slip != null;
    }

    /** The visit that lies ahead, on the day that the partner named if the client is to come again; null where none is agreed. */
    LocalDate visitOn() {
        return comesAgain() ? nextVisitOn : appointmentOn;
    }

    LocalTime visitTime() {
        return comesAgain() ? null : appointmentTime;
    }

    private boolean comesAgain() {
        return serviceState == ServiceState.RECEIVED && nextVisitOn != null;
    }

    /** Whether its process may still walk. */
    public boolean isRunning() {
        return isIssued() && finishedAt == null && !serviceState.isVoid();
    }
}
