package org.suprovid.conference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Discretion;
import org.suprovid.security.StaffDirectory;

/** Tells somebody at a partner that they need not come. */
@Component
class CalledOffLetter extends ConferenceLetterWriter {

    CalledOffLetter(
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
        return ConferenceLetters.OFF;
    }

    @Override
    boolean holds(Conference conference, boolean sameMoment) {
        return sameMoment && !conference.isRunning();
    }

    @Override
    List<String> lines(Conference conference, Locale to) {
        return said(
                say("off", to, moment(conference, to)),
                Optional.empty(),
                whomToAsk(conference, to).map(worker -> say("ask", to, worker)));
    }
}
