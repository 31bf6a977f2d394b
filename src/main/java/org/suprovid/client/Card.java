package org.suprovid.client;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One episode of service of a person (R-CARD-07); its eight sections are documents.
 *
 * @param number prefix and number, unique (R-CARD-08)
 * @param filledAt when the sections were first signed, null as long as they are not
 * @param filledLate whether that was later than the first meeting (R-CARD-03), null as long as not filled
 * @param consentWithdrawnOn when the client withdrew agreement, {@code consentWithdrawnBecause} a code; null if that never happened (R-DOC-04)
 * @param superseded whether another card took its place (R-CARD-06)
 */
public record Card(
        long id,
        String number,
        long personId,
        long programmeId,
        CardStatus status,
        EntryStatus entryStatus,
        long responsibleId,
        Long previousCardId,
        LocalDate agreedOn,
        Instant filledAt,
        Boolean filledLate,
        LocalDate consentOn,
        LocalDate consentWithdrawnOn,
        String consentWithdrawnBecause,
        LocalDate contractOn,
        String sex,
        Integer birthYear,
        Instant openedAt,
        Instant closedAt,
        boolean superseded) {}
