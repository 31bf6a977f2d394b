package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.FormContext;

/** The form {@code referral-mark}: the client's mark for a service that was given after all (R-REF-70, Q-24). */
@Component
class MarkForm extends SlipForm {

    private final ReferralMapper referrals;
    private final ReferralEvents events;

    MarkForm(TaskAnswers tasks, ReferralMapper referrals, ReferralEvents events) {
        super("referral-mark", tasks);
        this.referrals = referrals;
        this.events = events;
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        ReferralRow referral = tasks.hold(context);
        referrals.concluded(referral.id(), null, answers.integer("qualityClient"));
        events.record(referral, "MARKED", null, document.id());
        events.tookPart(referral, answers.codes("participation"), document.id());
    }
}
