package org.suprovid.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.notification.Outbox;
import org.suprovid.notification.PostedLetter;
import org.suprovid.notification.PostedLetters;
import org.suprovid.platform.RowAccess;

/**
 * Posts what partner and client are told about a referral (R-NTF-01…05), each fact once however often it is asked for; where no
 * way leads to them, a person is asked to speak instead.
 */
@Component
@Transactional
class LetterDesk {

    static final String SLIP = "SLIP_ISSUED";
    static final String ASKED = "ANSWER_ASKED";
    static final String RESULT = "RESULT_BACK";
    static final String APPOINTMENT = "APPOINTMENT";

    private static final List<String> MAIL_FIRST = List.of("MAIL", "SMS");
    private static final List<String> SMS_FIRST = List.of("SMS", "MAIL");
    /** What arrives later helps nobody to get ready. */
    private static final Duration IN_TIME = Duration.ofMinutes(45);

    private final ReferralStore referrals;
    private final LetterRules rules;
    private final LetterPartners partners;
    private final LetterAlarm alarm;
    private final RemindStaff staff;
    private final Outbox outbox;
    private final PostedLetters posted;
    private final RowAccess access;

    LetterDesk(
            ReferralStore referrals,
            LetterRules rules,
            LetterPartners partners,
            LetterAlarm alarm,
            RemindStaff staff,
            Outbox outbox,
            PostedLetters posted,
            RowAccess access) {
        this.referrals = referrals;
        this.rules = rules;
        this.partners = partners;
        this.alarm = alarm;
        this.staff = staff;
        this.outbox = outbox;
        this.posted = posted;
        this.access = access;
    }

    /** The partner is told who comes and when (R-NTF-02). */
    void slip(long referralId) {
        with(referralId, referral -> {
            if (rules.isExpected(referral)) {
                toPartner(referral, SLIP, LetterAbout.slip(referral));
            }
        });
    }

    /** The partner is asked what came of the visit; when the grace has gone by, once more (R-NTF-03). */
    void question(long referralId) {
        with(referralId, referral -> {
            if (rules.isAsked(referral)) {
                boolean again = rules.isAskedAgain(referral);
                toPartner(referral, ASKED, LetterAbout.question(referral, rules.feedbackOn(referral), again));
            }
        });
    }

    /** The partner hears what we know, as far as the client agreed (R-NTF-05). */
    void result(long referralId) {
        with(referralId, referral -> {
            if (rules.isToldBack(referral)) {
                toPartner(referral, RESULT, LetterAbout.result(referral));
            }
        });
    }

    /** Client and escort are reminded, the client where that is safe (R-NTF-01); a partner who was not told of a new date hears of it now. */
    void reminder(long referralId) {
        with(referralId, referral -> {
            if (rules.isNear(referral)) {
                toPartner(referral, SLIP, LetterAbout.slip(referral));
                toClient(referral, rules.isSoon(referral));
                staff.of(referral, rules.isSoon(referral));
            }
        });
    }

    private void toPartner(Referral referral, String letter, String about) {
        boolean onItsWay = partners.of(referral).stream()
                .anyMatch(contact -> outbox.post(MAIL_FIRST, contact, letter, about, null));
        if (!onItsWay) {
            alarm.partner(referral, letter, about);
        }
    }

    private void toClient(Referral referral, boolean soon) {
        String about = LetterAbout.appointment(referral, soon);
        Instant before = rules.appointment(referral).minus(IN_TIME);
        boolean onItsWay = outbox.post(SMS_FIRST, LetterClients.of(referral), APPOINTMENT, about, before);
        if (!onItsWay || (soon && isStuck(referral))) {
            alarm.client(referral, about);
        }
    }

    /** The reminder of the day before was tried in vain: nobody can be sure that this one leaves in time. */
    private boolean isStuck(Referral referral) {
        return posted.about(LetterAbout.referral(referral.id())).stream()
                .filter(letter -> letter.letter().equals(APPOINTMENT))
                .anyMatch(letter -> letter.tries() > 0 && letter.state() != PostedLetter.State.SENT);
    }

    private void with(long referralId, Consumer<Referral> step) {
        access.asSystem(() -> referrals.find(referralId).ifPresent(step));
    }
}
