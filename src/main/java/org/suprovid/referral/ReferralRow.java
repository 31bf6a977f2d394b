package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.suprovid.deadline.DeadlineKey;
import org.suprovid.deadline.DeadlineOwner;

/**
 * A referral as it stands in the table.
 *
 * @param checksWays codes joined by commas
 */
record ReferralRow(
        long id,
        String slipNumber,
        Long caseId,
        long cardId,
        long personId,
        long programmeId,
        Long planLineId,
        Long needId,
        Long requestId,
        String service,
        long partnerId,
        Long contactId,
        Long parentId,
        int level,
        ReferralWay way,
        String wayReason,
        int attempt,
        long responsibleId,
        Instant issuedAt,
        LocalDate issuedOn,
        LocalDate appointmentOn,
        LocalTime appointmentTime,
        LocalDate validUntil,
        boolean crisis,
        String withoutAgreement,
        boolean dataConsent,
        boolean feedbackConsent,
        boolean discreet,
        ChecksChoice checksChoice,
        String checksWays,
        LocalDate checksExplainedOn,
        Long checksExplainedBy,
        ServiceState serviceState,
        MonitoringState monitoringState,
        Classification classification,
        LocalDate receivedOn,
        LocalDate servedOn,
        LocalDate nextVisitOn,
        String nonReceiptReason,
        Integer qualityClient,
        Integer qualityWorker,
        Boolean goalReached,
        Long furtherPartnerId,
        boolean sentFurther,
        Instant finishedAt,
        String processInstanceId,
        long documentId,
        byte[] sealed) {

    /** As deadlines name it. */
    String subject() {
        return String.valueOf(id);
    }

    /** Its own deadline of this kind. */
    DeadlineKey promised(String code) {
        DeadlineOwner owner = caseId == null ? DeadlineOwner.ofReferral(id) : DeadlineOwner.ofCase(caseId);
        return new DeadlineKey(owner, code, subject());
    }

    /** Whether its client came once and has neither case nor plan. */
    boolean isOneTime() {
        return requestId != null;
    }

    /** Whether the client is asked in checks as things stand: they agreed, and can be reached. */
    boolean isAsked() {
        return checksChoice != ChecksChoice.NO && monitoringState != MonitoringState.NO_CONTACT;
    }

    boolean isIssued() {
        return slipNumber != null;
    }

    /** Whether its process may still walk. */
    boolean isRunning() {
        return isIssued() && finishedAt == null && !serviceState.isVoid();
    }

    Referral with(ReferralWords words) {
        return new Referral(
                id,
                slipNumber,
                caseId,
                cardId,
                personId,
                programmeId,
                planLineId,
                needId,
                requestId,
                service,
                partnerId,
                contactId,
                parentId,
                level,
                way,
                attempt,
                responsibleId,
                issuedAt,
                issuedOn,
                appointmentOn,
                appointmentTime,
                validUntil,
                crisis,
                dataConsent,
                feedbackConsent,
                discreet,
                checksChoice,
                serviceState,
                monitoringState,
                classification,
                receivedOn,
                servedOn,
                nextVisitOn,
                nonReceiptReason,
                qualityClient,
                qualityWorker,
                finishedAt,
                processInstanceId,
                words);
    }
}
