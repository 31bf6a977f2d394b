package org.suprovid.conference;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Discretion;
import org.suprovid.security.StaffDirectory;

/** Asks somebody at a partner to come (R-NTF-13). */
@Component
class InvitationLetter extends ConferenceLetterWriter {

    InvitationLetter(
            ConferenceMapper conferences,
            ParticipantMapper participants,
            ConferenceStore store,
            StaffDirectory staff,
            Discretion discretion,
            MessageSource texts) {
        super(conferences, participants, store, staff, discretion, texts);
    }

    @Override
    public String letter() {
        return ConferenceLetters.INVITATION;
    }

    @Override
    boolean holds(Conference conference, boolean sameMoment) {
        return sameMoment && conference.state() == ConferenceState.CALLED;
    }

    @Override
    List<String> lines(Conference conference, Locale to) {
        return said(
                say("invited", to, moment(conference, to)),
                where(conference, to).map(exactly -> say("where", to, exactly)),
                whomToAsk(conference, to).map(worker -> say("ask", to, worker)));
    }
}
