package org.suprovid.conference;

import java.time.Instant;
import java.time.LocalDate;
import org.suprovid.casework.CaseFile;
import org.suprovid.document.Answers;

/** Conferences as rows: asked for, and called. */
final class ConferenceRows {

    private ConferenceRows() {}

    static Conference asked(
            long id,
            CaseFile file,
            int number,
            Instant at,
            Long by,
            Conference.Because because,
            LocalDate activityEndedOn,
            byte[] sealed) {
        return new Conference(
                id,
                file.id(),
                number,
                file.personId(),
                at,
                by,
                because,
                activityEndedOn,
                ConferenceState.ASKED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                sealed);
    }

    /** The same, called as the form {@code conference-call} says. */
    static Conference called(Conference asked, Answers said, long by, long documentId, byte[] sealed) {
        return new Conference(
                asked.id(),
                asked.caseId(),
                asked.number(),
                asked.personId(),
                asked.askedAt(),
                asked.askedBy(),
                asked.askedBecause(),
                asked.activityEndedOn(),
                ConferenceState.CALLED,
                said.text("conferenceReason"),
                said.date("heldOn"),
                said.time("heldTime"),
                said.text("place"),
                by,
                said.id("ledBy"),
                said.text("clientPart"),
                said.text("sharing"),
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                asked.processInstanceId(),
                documentId,
                sealed);
    }
}
