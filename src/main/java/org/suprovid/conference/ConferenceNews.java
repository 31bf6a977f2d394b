package org.suprovid.conference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseAudience;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.platform.CurrentActor;

/** Tells people of conferences: number of the case, day and hour, no more; partners' people by letter (R-NTF-13, R-CONF-06). */
@Component
class ConferenceNews {

    private final Cases cases;
    private final CaseAudience audience;
    private final ParticipantMapper participants;
    private final ConferenceLetters letters;
    private final Notifications notifications;

    ConferenceNews(
            Cases cases,
            CaseAudience audience,
            ParticipantMapper participants,
            ConferenceLetters letters,
            Notifications notifications) {
        this.cases = cases;
        this.audience = audience;
        this.participants = participants;
        this.letters = letters;
        this.notifications = notifications;
    }

    /** Everybody who takes part, and who works on the case, but who called it; after each change of the day anew, and all of them. */
    void invited(Conference conference) {
        notifications.withdraw(about(conference));
        CaseFile file = cases.get(conference.caseId());
        List<Participant> all = participants.of(conference.id());
        Set<Long> staff = staffOf(conference, file, all);
        if (conference.postponed() == 0) {
            staff.remove(conference.calledBy());
        }
        for (Participant one : all) {
            if (one.staffId() != null) {
                participants.told(one.id(), "NEWS");
            } else {
                participants.told(one.id(), letters.invite(conference, one) ? "LETTER" : "CALL");
            }
        }
        tell(
                conference,
                Kind.CONFERENCE_CALLED,
                conference.heldOn() + "T" + conference.heldTime(),
                List.of(Word.number(file.number()), Word.day(conference.heldOn()), Word.time(conference.heldTime())),
                conference.heldOn(),
                staff);
    }

    /** It does not take place: whoever was invited need not come. */
    void off(Conference conference) {
        notifications.withdraw(about(conference));
        CaseFile file = cases.get(conference.caseId());
        List<Participant> all = participants.of(conference.id());
        all.stream().filter(one -> one.contactId() != null).forEach(one -> letters.callOff(conference, one));
        tell(
                conference,
                Kind.CONFERENCE_OFF,
                conference.heldOn().toString(),
                List.of(Word.number(file.number()), Word.day(conference.heldOn())),
                conference.heldOn(),
                staffOf(conference, file, all));
    }

    /** Nobody has to come any more. */
    void held(Conference conference) {
        notifications.withdraw(about(conference));
    }

    /** A member of the team asks for a conference. */
    void wanted(Conference conference, CaseFile file, Collection<Long> workers) {
        notifications.tell(
                new News(
                        Kind.CONFERENCE_WANTED,
                        Kind.CONFERENCE_WANTED + ":" + about(conference),
                        about(conference),
                        List.of(Word.number(file.number()), Word.staff(conference.askedBy())),
                        null,
                        ConferencePaths.of(file.number(), conference.number()),
                        false),
                workers);
    }

    /** Who works on the case, who leads the conference and who takes part; whoever does it knows already. */
    private Set<Long> staffOf(Conference conference, CaseFile file, List<Participant> all) {
        Set<Long> staff = new LinkedHashSet<>(audience.workers(file));
        staff.add(conference.ledBy());
        all.stream().map(Participant::staffId).filter(Objects::nonNull).forEach(staff::add);
        staff.remove(CurrentActor.staffId());
        return staff;
    }

    private void tell(
            Conference conference, Kind kind, String moment, List<Word> words, LocalDate day, Collection<Long> staff) {
        String about = about(conference);
        notifications.tell(
                new News(
                        kind,
                        kind + ":" + about + ":" + moment,
                        about,
                        words,
                        day,
                        ConferencePaths.invitation(conference.id()),
                        false),
                staff);
    }

    private static String about(Conference conference) {
        return "conference/" + conference.id();
    }
}
