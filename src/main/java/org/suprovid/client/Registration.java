package org.suprovid.client;

import java.time.Instant;
import java.time.LocalDate;

/** What the register keeps of the form {@code request-registration}: codes and dates (R-DOC-01). */
record Registration(
        long requestId,
        Instant takenAt,
        long takenBy,
        Long passedTo,
        Long passedToPartner,
        String channel,
        String initiative,
        String reason,
        boolean returningClient,
        String firstHelp,
        LocalDate followUpOn) {}
