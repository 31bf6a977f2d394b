package org.suprovid.conference;

import java.util.List;
import java.util.stream.Stream;
import org.suprovid.document.Answers;

/**
 * Somebody who takes part: one of ours, or a partner's contact (R-12S-10b).
 *
 * @param knows what they may know: EVERYTHING, AGENDA, TIME (R-CONF-04)
 * @param told how they were invited: NEWS, LETTER, or CALL where nothing can be written; null before that
 * @param attended null until the minutes say it
 */
public record Participant(
        long id, long conferenceId, Long staffId, Long contactId, String knows, String told, Boolean attended) {

    static final String TIME_ONLY = "TIME";

    /** Whom the form {@code conference-call} names. */
    static List<Participant> invited(Answers said) {
        return Stream.concat(
                        said.rows("colleagues").stream().map(row -> ofStaff(row.id("member"), row.text("knows"))),
                        said.rows("guests").stream().map(row -> ofPartner(row.id("contact"), row.text("knows"))))
                .toList();
    }

    static Participant ofStaff(long staffId, String knows) {
        return new Participant(0, 0, staffId, null, knows, null, null);
    }

    static Participant ofPartner(long contactId, String knows) {
        return new Participant(0, 0, null, contactId, knows, null, null);
    }

    /** Value of the choice in the minutes. */
    String code() {
        return String.valueOf(id);
    }
}
