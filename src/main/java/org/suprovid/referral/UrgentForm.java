package org.suprovid.referral;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;
import org.suprovid.document.Searched;

/** The form {@code referral-urgent}: a slip in a crisis, outside the plan; no missing agreement holds it up (R-12S-11c, R-REF-11). */
@Component
class UrgentForm implements FormHandler {

    static final String FORM = "referral-urgent";

    private final Cases cases;
    private final SlipAtOnce slips;
    private final ReferralOptions options;
    private final TaskAnswers tasks;
    private final FollowedStandards followed;

    UrgentForm(Cases cases, SlipAtOnce slips, ReferralOptions options, TaskAnswers tasks, FollowedStandards followed) {
        this.cases = cases;
        this.slips = slips;
        this.options = options;
        this.tasks = tasks;
        this.followed = followed;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        CaseFile file = cases.get(context.caseId());
        return Map.of(
                "way", ReferralWay.ACCOMPANIMENT.name(),
                "escort", String.valueOf(file.caseManagerId()),
                "appointmentOn", tasks.today().toString(),
                "discreet", "YES");
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        return options.of(cases.get(context.caseId()).programmeId(), context.locale());
    }

    @Override
    public Map<String, Searched> searched(FormContext context) {
        return slips.searched(context.locale());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        slips.check(followed.ofCase(context.caseId()), true, answers, errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        CaseFile file = cases.get(context.caseId());
        slips.issue(Origin.crisis(file), followed.ofCase(file.id()), true, document, answers);
    }
}
