package org.suprovid.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.suprovid.notification.Addressee;
import org.suprovid.notification.Discretion;
import org.suprovid.notification.Letter;
import org.suprovid.notification.LetterWriter;
import org.suprovid.platform.DayInWords;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** A letter about a conference: when, where, whom to ask; who it is about is said by telephone (R-CONF-05, R-CONF-06). */
abstract class ConferenceLetterWriter implements LetterWriter {

    private final ConferenceMapper conferences;
    private final ParticipantMapper participants;
    private final ConferenceStore store;
    private final StaffDirectory staff;
    private final Discretion discretion;
    private final MessageSource texts;

    ConferenceLetterWriter(
            ConferenceMapper conferences,
            ParticipantMapper participants,
            ConferenceStore store,
            StaffDirectory staff,
            Discretion discretion,
            MessageSource texts) {
        this.conferences = conferences;
        this.participants = participants;
        this.store = store;
        this.staff = staff;
        this.discretion = discretion;
        this.texts = texts;
    }

    /** Whether it is true at this moment. */
    abstract boolean holds(Conference conference, boolean sameMoment);

    abstract List<String> lines(Conference conference, Locale to);

    @Override
    public final Optional<Letter> write(String about, Addressee to) {
        return participants.byId(ConferenceLetters.participant(about)).flatMap(one -> conferences
                .byId(one.conferenceId())
                .filter(conference -> holds(
                        conference, ConferenceLetters.about(conference, one).equals(about)))
                .map(conference -> letter(conference, to.locale())));
    }

    private Letter letter(Conference conference, Locale to) {
        List<String> lines = lines(conference, to);
        return new Letter(
                say(letter() + ".subject", to),
                List.of(new Letter.Section(null, lines)),
                String.join(" ", lines),
                null,
                null,
                Set.of());
    }

    String say(String key, Locale to, Object... args) {
        return texts.getMessage("conference.letter." + key, args, to);
    }

    String moment(Conference conference, Locale to) {
        String day = DayInWords.near(conference.heldOn(), to);
        return say("moment", to, day, conference.heldTime().toString());
    }

    /** Kind of place, and where exactly unless that says too much. */
    Optional<String> where(Conference conference, Locale to) {
        String exactly = store.words(conference).whereExactly();
        return Optional.ofNullable(exactly)
                .map(String::strip)
                .filter(said -> !said.isEmpty() && !discretion.tells(said));
    }

    Optional<String> whomToAsk(Conference conference, Locale to) {
        return staff.find(conference.calledBy()).map(member -> reached(member, to));
    }

    private String reached(StaffMember member, Locale to) {
        return member.phone().isBlank() ? member.name() : say("worker", to, member.name(), member.phone());
    }

    static List<String> said(String first, Optional<String> second, Optional<String> third) {
        List<String> lines = new ArrayList<>(List.of(first));
        second.ifPresent(lines::add);
        third.ifPresent(lines::add);
        return List.copyOf(lines);
    }
}
