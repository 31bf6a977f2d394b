package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** The form {@code referral-mark}: the client's mark for a service that was given after all (R-REF-70, Q-24). */
@Component
class MarkForm implements FormHandler {

    private final TaskAnswers tasks;
    private final ReferralMapper referrals;
    private final ReferralEvents events;

    MarkForm(TaskAnswers tasks, ReferralMapper referrals, ReferralEvents events) {
        this.tasks = tasks;
        this.referrals = referrals;
        this.events = events;
    }

    @Override
    public String form() {
        return "referral-mark";
    }

    @Override
    public String about(FormContext context) {
        return tasks.referral(context).slip();
    }

    @Override
    public String toRead(FormContext context) {
        return tasks.page(context);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        ReferralRow referral = tasks.hold(context);
        referrals.concluded(referral.id(), null, answers.integer("qualityClient"));
        events.record(referral, "MARKED", null, document.id());
        events.tookPart(referral, answers.codes("participation"), document.id());
    }
}
