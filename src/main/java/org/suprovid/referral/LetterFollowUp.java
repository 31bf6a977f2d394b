package org.suprovid.referral;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suprovid.notification.LetterNotDelivered;
import org.suprovid.notification.LetterSent;

/** What left stands in the timeline; what ends is told to the partner; what does not leave becomes the business of a person. */
@Component
class LetterFollowUp {

    private final ReferralStore referrals;
    private final LetterDesk desk;
    private final LetterRules rules;
    private final LetterAlarm alarm;
    private final LetterCalls calls;
    private final ReferralMapper rows;
    private final ReferralEvents timeline;

    LetterFollowUp(
            ReferralStore referrals,
            LetterDesk desk,
            LetterRules rules,
            LetterAlarm alarm,
            LetterCalls calls,
            ReferralMapper rows,
            ReferralEvents timeline) {
        this.referrals = referrals;
        this.desk = desk;
        this.rules = rules;
        this.alarm = alarm;
        this.calls = calls;
        this.rows = rows;
        this.timeline = timeline;
    }

    /** The partner is told of another date. */
    @EventListener
    void on(ReferralDated dated) {
        desk.slip(dated.referralId());
    }

    @EventListener
    void on(ReferralAnswered answered) {
        alarm.answered(answered.referralId());
        calls.over(answered.referralId());
    }

    /** The partner hears what it has come to in the end, too (R-NTF-05). */
    @EventListener
    void on(ReferralFinished finished) {
        desk.result(finished.referralId());
    }

    @EventListener
    void on(LetterSent sent) {
        rows.byId(LetterAbout.referral(sent.about())).ifPresent(referral -> {
            alarm.over(sent.about());
            calls.over(referral.id(), sent.about());
            timeline.record(referral, event(sent.letter()));
        });
    }

    @EventListener
    void on(LetterNotDelivered lies) {
        referral(lies.about())
                .filter(referral -> stillMatters(referral, lies.letter()))
                .ifPresent(referral -> {
                    if (lies.letter().equals(LetterDesk.APPOINTMENT)) {
                        alarm.client(referral, lies.about());
                    } else {
                        alarm.partner(referral, lies.letter(), lies.about());
                    }
                    calls.ask(referral.id(), lies.about());
                });
    }

    private static String event(String letter) {
        return switch (letter) {
            case LetterDesk.APPOINTMENT -> "APPOINTMENT_REMINDED";
            case LetterDesk.SLIP -> "PARTNER_NOTIFIED";
            case LetterDesk.RESULT -> "PARTNER_TOLD";
            default -> "PARTNER_ASKED";
        };
    }

    private boolean stillMatters(Referral referral, String letter) {
        return switch (letter) {
            case LetterDesk.APPOINTMENT -> rules.isNear(referral);
            case LetterDesk.SLIP -> rules.isExpected(referral);
            case LetterDesk.RESULT -> rules.isToldBack(referral) && !rules.isPartnersOwnWord(referral);
            default -> rules.isAsked(referral);
        };
    }

    private Optional<Referral> referral(String about) {
        return referrals.find(LetterAbout.referral(about));
    }
}
