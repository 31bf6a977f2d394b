package org.suprovid.referral;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.partner.PartnerTalk;
import org.suprovid.partner.PartnerTalks;
import org.suprovid.platform.CurrentActor;

/** The form {@code partner-talk}: the supervisor has asked a partner why clients are refused (R-REF-74). */
@Component
class PartnerTalkForm extends SlipForm {

    private final PartnerTalks talks;
    private final ReferralEvents events;

    PartnerTalkForm(TaskAnswers tasks, PartnerTalks talks, ReferralEvents events) {
        super("partner-talk", tasks);
        this.talks = talks;
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
        talks.record(new PartnerTalk(
                referral.partnerId(),
                referral.programmeId(),
                answers.date("talkedOn"),
                answers.text("talkWay"),
                String.join(",", answers.codes("refusalGrounds")),
                answers.text("talkResult"),
                String.join(",", answers.codes("takenTo")),
                CurrentActor.staffId()));
        events.record(referral, "PARTNER_SPOKEN_TO", null, document.id());
    }
}
