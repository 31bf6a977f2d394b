package org.suprovid.referral;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;

/** The form {@code visit-hindrance}: what keeps a client from the visits, heard in a motivational interview (R-REF-74). */
@Component
class HindranceForm extends SlipForm {

    private final ReferralEvents events;

    HindranceForm(TaskAnswers tasks, ReferralEvents events) {
        super("visit-hindrance", tasks);
        this.events = events;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("talkedOn", tasks.today().toString());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        tasks.happened(answers, "talkedOn", errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        ReferralRow referral = tasks.hold(context);
        boolean talked = answers.is("hindranceOutcome", "TALKED");
        events.record(referral, talked ? "HINDRANCE_KNOWN" : "HINDRANCE_UNKNOWN", null, document.id());
        events.tookPart(referral, answers.codes("participation"), document.id());
    }
}
