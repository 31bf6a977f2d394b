package org.suprovid.referral;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.link.AnswerLink;
import org.suprovid.notification.Addressee;
import org.suprovid.notification.Letter;
import org.suprovid.notification.LetterWriter;

/** Asks the partner's contact what came of the visit: number and link (R-NTF-03, T-27). */
@Component
class LetterQuestion implements LetterWriter {

    private final ReferralStore referrals;
    private final LetterRules rules;
    private final LetterTexts texts;
    private final Links links;
    private final LetterAlarm alarm;

    LetterQuestion(ReferralStore referrals, LetterRules rules, LetterTexts texts, Links links, LetterAlarm alarm) {
        this.referrals = referrals;
        this.rules = rules;
        this.texts = texts;
        this.links = links;
        this.alarm = alarm;
    }

    @Override
    public String letter() {
        return LetterDesk.ASKED;
    }

    /** Nobody is asked who has answered meanwhile, nor before the visit that is to be asked about; without a link a person asks. */
    @Override
    public Optional<Letter> write(String about, Addressee to) {
        boolean again = LetterAbout.isAskedAgain(about);
        return referrals
                .find(LetterAbout.referral(about))
                .filter(rules::isAsked)
                .flatMap(referral -> {
                    Optional<AnswerLink> link = links.linkFor(referral.id());
                    if (link.isEmpty()) {
                        alarm.link(referral, again);
                    }
                    return link.map(open -> letter(referral, open, again, to));
                });
    }

    private Letter letter(Referral referral, AnswerLink link, boolean again, Addressee to) {
        return new LetterDraft(texts, to.locale())
                .line(again ? "question.again" : "question", referral.slip())
                .mailLine("question.when", texts.when(referral, to.locale()))
                .mailLine("slip.worker", texts.worker(referral, to.locale()))
                .letter("question.subject", link.path(), "slip.answer", referral.slip());
    }
}
