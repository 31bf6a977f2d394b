package org.suprovid.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.Option;
import org.suprovid.document.Searched;
import org.suprovid.standard.CaseStandards;

/** The form {@code referral-further}: the partner sent the client on; a slip of the next level follows, or not (R-REF-65, R-REF-66). */
@Component
class FurtherForm extends SlipForm {

    private final Issuing issuing;
    private final ReferralStart process;
    private final ReferralMapper referrals;
    private final PartnerRules partners;
    private final FollowedStandards followed;
    private final ReferralOptions options;
    private final ReferralEvents events;

    FurtherForm(
            TaskAnswers tasks,
            Issuing issuing,
            ReferralStart process,
            ReferralMapper referrals,
            PartnerRules partners,
            FollowedStandards followed,
            ReferralOptions options,
            ReferralEvents events) {
        super("referral-further", tasks);
        this.issuing = issuing;
        this.process = process;
        this.referrals = referrals;
        this.partners = partners;
        this.followed = followed;
        this.options = options;
        this.events = events;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        ReferralRow parent = tasks.row(context);
        Map<String, Object> known = new HashMap<>();
        known.put("way", ReferralWay.ACCOMPANIMENT.name());
        known.put("escort", String.valueOf(parent.responsibleId()));
        known.put("discreet", parent.discreet() ? "YES" : "NO");
        if (parent.furtherPartnerId() != null) {
            known.put("partner", parent.furtherPartnerId().toString());
        }
        return known;
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        return options.of(tasks.referral(context).programmeId(), context.locale());
    }

    @Override
    public Map<String, Searched> searched(FormContext context) {
        return partners.searched(null, context.locale());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        if (answers.is("furtherOutcome", "ISSUED")) {
            ReferralRow parent = tasks.row(context);
            CaseStandards by = followed.of(parent);
            tasks.journey(answers, CheckCode.lastDay(by, tasks.today()), errors);
            partners.agreed(answers, errors);
            partners.check(by, answers.text("service"), isUrgent(parent), answers, errors);
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        ReferralRow parent = tasks.hold(context);
        referrals.followed(parent.id());
        if (answers.is("furtherOutcome", "ISSUED")) {
            ReferralRow child = issuing.issue(
                    Origin.further(parent),
                    partners.target(followed.of(parent), answers.text("service"), isUrgent(parent), answers),
                    Journey.read(answers),
                    Agreed.read(answers),
                    null,
                    document.id());
            process.start(child);
        }
        events.record(parent, "FOLLOWED", null, document.id());
        events.tookPart(parent, answers.codes("participation"), document.id());
    }

    /** What a crisis began outside the plan goes on outside the plan (R-12S-11c). */
    private static boolean isUrgent(ReferralRow parent) {
        return parent.crisis() && parent.planLineId() == null && !parent.isOneTime();
    }
}
