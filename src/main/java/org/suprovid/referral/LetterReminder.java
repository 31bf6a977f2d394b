package org.suprovid.referral;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Addressee;
import org.suprovid.notification.Letter;
import org.suprovid.notification.LetterWriter;
import org.suprovid.partner.Directory;
import org.suprovid.partner.DirectoryEntry;

/** Reminds a client of the appointment: time, place, what to bring; neither who writes nor why (R-NTF-01, R-CONF-06). */
@Component
class LetterReminder implements LetterWriter {

    private final ReferralStore referrals;
    private final LetterRules rules;
    private final LetterTexts texts;
    private final Directory directory;

    LetterReminder(ReferralStore referrals, LetterRules rules, LetterTexts texts, Directory directory) {
        this.referrals = referrals;
        this.rules = rules;
        this.texts = texts;
        this.directory = directory;
    }

    @Override
    public String letter() {
        return LetterDesk.APPOINTMENT;
    }

    /** Not of an appointment that was moved, nor a day before when it is a matter of hours. */
    @Override
    public Optional<Letter> write(String about, Addressee to) {
        return referrals
                .find(LetterAbout.referral(about))
                .filter(rules::isNear)
                .filter(referral -> about.equals(LetterAbout.appointment(referral, false))
                        ? !rules.isSoon(referral)
                        : about.equals(LetterAbout.appointment(referral, true)))
                .map(referral -> letter(referral, to));
    }

    private Letter letter(Referral referral, Addressee to) {
        Locale locale = to.locale();
        boolean open = to.maySayWho() && !referral.discreet();
        String place = place(referral, open).orElseGet(() -> texts.say("reminder.asAgreed", locale));
        LetterDraft draft = new LetterDraft(texts, locale)
                .line("reminder.when", texts.when(referral, locale))
                .line("reminder.where", place)
                .line("reminder.meet", texts.harmless(referral.words().meetingPoint()))
                .line("reminder.bring", texts.harmless(referral.words().bring()));
        if (open) {
            draft.line("reminder.worker", texts.worker(referral, locale));
        }
        return draft.letter("reminder.subject", null, "reminder.subject");
    }

    /** The partner's name where it tells nothing, and the address. */
    private Optional<String> place(Referral referral, boolean open) {
        return directory
                .find(referral.partnerId())
                .map(partner -> Stream.of(name(partner, open), partner.address())
                        .flatMap(words -> texts.harmless(words).stream())
                        .toList())
                .filter(known -> !known.isEmpty())
                .map(known -> String.join(", ", known));
    }

    private static String name(DirectoryEntry partner, boolean open) {
        return open ? partner.name() : partner.discreetName();
    }
}
