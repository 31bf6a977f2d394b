package org.suprovid.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A conference as whoever takes part may know it (R-CONF-04).
 *
 * @param whereExactly null if nothing more is said
 * @param leader who leads it, with whom questions go to
 * @param question what is to be cleared up, null for those who know day and place only
 * @param agenda its points; empty for those
 * @param decisions what the reader has to carry out
 * @param mayAsk whether another conference can be asked for
 */
record Invitation(
        long id,
        String caseNumber,
        ConferenceState state,
        LocalDate heldOn,
        LocalTime heldTime,
        String place,
        String whereExactly,
        String leader,
        String phone,
        String question,
        List<String> agenda,
        List<Own> decisions,
        boolean mayAsk) {

    /** Something the reader has to carry out, or has. */
    record Own(long id, String what, LocalDate dueOn, Decision.State state) {

        public boolean isOpen() {
            return state == Decision.State.OPEN;
        }
    }
}
