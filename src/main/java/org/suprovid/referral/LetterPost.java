package org.suprovid.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Outbox;
import org.suprovid.notification.PostedLetter;
import org.suprovid.notification.PostedLetters;

/** Posts by the way that leads to partner or client; where none does, a person is asked to speak instead. */
@Component
class LetterPost {

    private static final List<String> MAIL_FIRST = List.of("MAIL", "SMS");
    private static final List<String> SMS_FIRST = List.of("SMS", "MAIL");
    /** What arrives later helps nobody to get ready. */
    private static final Duration IN_TIME = Duration.ofMinutes(45);

    private final LetterPartners partners;
    private final LetterRules rules;
    private final LetterAlarm alarm;
    private final Outbox outbox;
    private final PostedLetters posted;

    LetterPost(LetterPartners partners, LetterRules rules, LetterAlarm alarm, Outbox outbox, PostedLetters posted) {
        this.partners = partners;
        this.rules = rules;
        this.alarm = alarm;
        this.outbox = outbox;
        this.posted = posted;
    }

    void toPartner(Referral referral, String letter, String about) {
        List<String> contacts = partners.of(referral);
        if (contacts.stream().anyMatch(contact -> outbox.post(MAIL_FIRST, contact, letter, about, null))) {
            return;
        }
        outbox.hasNoWay(MAIL_FIRST, contacts.isEmpty() ? LetterPartners.NOBODY : contacts.get(0), letter, about);
        if (!letter.equals(LetterDesk.RESULT) || !rules.isPartnersOwnWord(referral)) {
            alarm.partner(referral, letter, about);
        }
    }

    /** @param at the appointment; @param soon whether it is a matter of hours */
    void toClient(Referral referral, Instant at, boolean soon) {
        String about = LetterAbout.appointment(referral, soon);
        String client = LetterClients.of(referral);
        boolean onItsWay = outbox.post(SMS_FIRST, client, LetterDesk.APPOINTMENT, about, at.minus(IN_TIME));
        if (!onItsWay) {
            outbox.hasNoWay(SMS_FIRST, client, LetterDesk.APPOINTMENT, about);
        }
        if (!onItsWay || (soon && isStuck(referral))) {
            alarm.client(referral, about);
        }
    }

    /** The reminder of the day before was tried in vain: nobody can be sure that this one leaves in time. */
    private boolean isStuck(Referral referral) {
        return posted.about(LetterAbout.referral(referral.id())).stream()
                .filter(letter -> letter.letter().equals(LetterDesk.APPOINTMENT))
                .anyMatch(letter -> letter.tries() > 0 && letter.state() != PostedLetter.State.SENT);
    }
}
