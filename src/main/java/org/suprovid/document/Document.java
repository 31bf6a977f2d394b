package org.suprovid.document;

import java.time.OffsetDateTime;

/**
 * A filled form without its answers: those are read through {@link Documents#read} only, which logs sensitive reads.
 *
 * @param version counts the signings of the same form for the same subject
 * @param supersedesId the version before, null for the first
 * @param reason why there is a new version, code; null for the first (R-DOC-91)
 */
public record Document(
        long id,
        String formId,
        String deploymentId,
        int version,
        DocumentStatus status,
        long personId,
        Long requestId,
        Long cardId,
        Long caseId,
        String taskKey,
        String subject,
        long authorId,
        OffsetDateTime createdAt,
        OffsetDateTime signedAt,
        Long supersedesId,
        String reason) {}
