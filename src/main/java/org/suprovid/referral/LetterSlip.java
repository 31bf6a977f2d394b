package org.suprovid.referral;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.link.AnswerLink;
import org.suprovid.notification.Addressee;
import org.suprovid.notification.Letter;
import org.suprovid.notification.LetterWriter;

/** Tells the partner's contact that somebody comes with a slip: number, service, time (R-NTF-02). */
@Component
class LetterSlip implements LetterWriter {

    private final ReferralStore referrals;
    private final LetterRules rules;
    private final LetterTexts texts;
    private final Links links;

    LetterSlip(ReferralStore referrals, LetterRules rules, LetterTexts texts, Links links) {
        this.referrals = referrals;
        this.rules = rules;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public String letter() {
        return LetterDesk.SLIP;
    }

    /** Not of a date that another one has taken the place of. */
    @Override
    public Optional<Letter> write(String about, Addressee to) {
        return referrals
                .find(LetterAbout.referral(about))
                .filter(rules::isExpected)
                .filter(referral -> about.equals(LetterAbout.slip(referral)))
                .map(referral -> letter(referral, to.locale()));
    }

    private Letter letter(Referral referral, Locale locale) {
        String kind = referral.attempt() == 1 ? "slip" : "slip.again";
        LetterDraft draft = new LetterDraft(texts, locale)
                .line(kind, referral.slip())
                .line("slip.service", texts.service(referral, locale));
        texts.when(referral, locale)
                .ifPresentOrElse(when -> draft.line("slip.when", when), () -> draft.line("slip.someTime"));
        return draft.mailLine("slip.worker", texts.worker(referral, locale))
                .letter(
                        kind,
                        links.linkFor(referral.id()).map(AnswerLink::path).orElse(null),
                        "slip.answer",
                        referral.slip());
    }
}
