package org.suprovid.referral;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Addressee;
import org.suprovid.notification.Letter;
import org.suprovid.notification.LetterWriter;

/** Tells the partner what we know of a visit and, in the end, what it has come to, as far as the client agreed (R-NTF-05). */
@Component
class LetterResult implements LetterWriter {

    private static final Set<Classification> SAYS_SOMETHING = EnumSet.of(
            Classification.COMPLETED_EFFECTIVE,
            Classification.COMPLETED_PARTIAL,
            Classification.COMPLETED_NOT_RECEIVED);

    private final ReferralStore referrals;
    private final LetterRules rules;
    private final LetterTexts texts;

    LetterResult(ReferralStore referrals, LetterRules rules, LetterTexts texts) {
        this.referrals = referrals;
        this.rules = rules;
        this.texts = texts;
    }

    @Override
    public String letter() {
        return LetterDesk.RESULT;
    }

    /** What has changed since is told by another letter. */
    @Override
    public Optional<Letter> write(String about, Addressee to) {
        return referrals
                .find(LetterAbout.referral(about))
                .filter(rules::isToldBack)
                .filter(referral -> about.equals(LetterAbout.result(referral)))
                .map(referral -> letter(referral, to.locale()));
    }

    private Letter letter(Referral referral, Locale locale) {
        LocalDate on = referral.serviceState() == ServiceState.SERVED ? referral.servedOn() : referral.receivedOn();
        Optional<String> next = Optional.ofNullable(referral.nextVisitOn())
                .filter(day -> referral.finishedAt() == null)
                .map(day -> texts.day(day, locale));
        return new LetterDraft(texts, locale)
                .line("result." + referral.serviceState(), referral.slip(), on == null ? "–" : texts.day(on, locale))
                .line("result.next", next)
                .line("result.end", end(referral, locale))
                .mailLine("result.thanks")
                .mailLine("slip.worker", texts.worker(referral, locale))
                .letter("result.subject", null, "slip.answer", referral.slip());
    }

    private Optional<String> end(Referral referral, Locale locale) {
        return Optional.ofNullable(referral.classification())
                .filter(made -> referral.finishedAt() != null && SAYS_SOMETHING.contains(made))
                .map(made -> texts.say("end." + made, locale));
    }
}
