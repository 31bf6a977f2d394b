package org.suprovid.referral;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;

/** The form {@code referral-accompaniment}: the six actions, and how the client felt (R-REF-30…33). */
@Component
class AccompanimentForm extends SlipForm {

    private final Escorts escorts;
    private final ReferralMapper referrals;
    private final ReferralEvents events;

    AccompanimentForm(TaskAnswers tasks, Escorts escorts, ReferralMapper referrals, ReferralEvents events) {
        super("referral-accompaniment", tasks);
        this.escorts = escorts;
        this.referrals = referrals;
        this.events = events;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("startedOn", tasks.today().toString());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        tasks.happened(answers, "startedOn", errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        ReferralRow referral = tasks.hold(context);
        Escorts.Done done = new Escorts.Done(
                answers.codes("actions"),
                answers.text("transport"),
                answers.integer("mood"),
                answers.integer("minutes"));
        escorts.went(referral, answers.date("startedOn"), done, document.id());
        if (ServiceStates.mayFollow(referral.serviceState(), ServiceState.ACCOMPANYING)) {
            referrals.state(referral.id(), ServiceState.ACCOMPANYING, null);
        }
        events.record(referral, "ACCOMPANIED", null, document.id());
        events.tookPart(referral, answers.codes("participation"), document.id());
    }
}
