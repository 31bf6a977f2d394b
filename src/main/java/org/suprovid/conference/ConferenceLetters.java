package org.suprovid.conference;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Outbox;

/** Posts what partners' people are told of a conference, each day once (R-NTF-13). */
@Component
class ConferenceLetters {

    static final String INVITATION = "CONFERENCE_INVITATION";
    static final String OFF = "CONFERENCE_OFF";

    private static final String ABOUT = "conference/";
    private static final List<String> MAIL_FIRST = List.of("MAIL", "SMS");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HHmm");
    private final Outbox outbox;

    ConferenceLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Whether a letter is on its way; if not, somebody has to call. */
    boolean invite(Conference conference, Participant one) {
        return outbox.post(MAIL_FIRST, addressee(one), INVITATION, about(conference, one), null);
    }

    /** Only where an invitation went out the same way. */
    void callOff(Conference conference, Participant one) {
        if ("LETTER".equals(one.told())) {
            outbox.post(MAIL_FIRST, addressee(one), OFF, about(conference, one), null);
        }
    }

    /** Who takes part, and the moment: another moment is another letter. */
    static String about(Conference conference, Participant one) {
        return ABOUT + one.id() + "-" + conference.heldOn() + "-" + HOUR.format(conference.heldTime());
    }

    static long participant(String about) {
        return Long.parseLong(about.substring(ABOUT.length()).split("-", 2)[0]);
    }

    private static String addressee(Participant one) {
        return "contact/" + one.contactId();
    }
}
