package org.suprovid.casework;

import java.time.Instant;
import java.time.LocalDate;

/** A case about to be written down; its number follows from the card. */
record NewCase(
        long id,
        long cardId,
        long programmeId,
        Long requestId,
        String algorithm,
        long standardVersionId,
        long caseManagerId,
        Long parentCaseId,
        Long foundDocumentId,
        LocalDate contactOn,
        Instant openedAt) {}
