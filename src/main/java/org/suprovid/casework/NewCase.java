package org.suprovid.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A case about to be written down; its number follows from the card, and its main standard is the first. */
record NewCase(
        long id,
        long cardId,
        long programmeId,
        Long requestId,
        String algorithm,
        List<Long> standardVersionIds,
        long caseManagerId,
        Long parentCaseId,
        Long foundDocumentId,
        LocalDate contactOn,
        Instant openedAt) {}
