package org.suprovid.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import org.suprovid.document.Answers;

/** What the form {@code conference-call} says of a conference that was asked for. */
record ConferenceCall(
        long id,
        String kind,
        LocalDate heldOn,
        LocalTime heldTime,
        String place,
        long calledBy,
        long ledBy,
        String clientPart,
        String sharing,
        long documentId,
        byte[] sealed) {

    static ConferenceCall read(Answers said, long id, long calledBy, long documentId, byte[] sealed) {
        return new ConferenceCall(
                id,
                said.text("conferenceReason"),
                said.date("heldOn"),
                said.time("heldTime"),
                said.text("place"),
                calledBy,
                said.id("ledBy"),
                said.text("clientPart"),
                said.text("sharing"),
                documentId,
                sealed);
    }
}
