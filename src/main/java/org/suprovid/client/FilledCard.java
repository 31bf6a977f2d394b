package org.suprovid.client;

import java.time.Instant;
import java.time.LocalDate;

/** What is counted of a filled card; the sections themselves are in the sealed document. */
record FilledCard(
        long cardId,
        Instant at,
        boolean late,
        long responsibleId,
        LocalDate verbalConsentOn,
        LocalDate consentOn,
        LocalDate contractOn,
        String sex,
        Integer birthYear) {}
