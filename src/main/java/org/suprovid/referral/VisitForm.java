package org.suprovid.referral;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.Searched;
import org.suprovid.partner.DirectoryChoices;

/** The form {@code referral-answer}: what came of the visit, typed in from coupon, telephone or meeting (R-REF-22). */
@Component
class VisitForm extends SlipForm {

    private final Visits visits;
    private final ReferralMapper referrals;
    private final ReferralStart process;
    private final DirectoryChoices choices;

    VisitForm(
            TaskAnswers tasks,
            Visits visits,
            ReferralMapper referrals,
            ReferralStart process,
            DirectoryChoices choices) {
        super("referral-answer", tasks);
        this.visits = visits;
        this.referrals = referrals;
        this.process = process;
        this.choices = choices;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Referral referral = tasks.referral(context);
        Map<String, Object> known = new HashMap<>();
        known.put("servedBy", referral.words().servedBy());
        known.put("position", referral.words().servedByPosition());
        if (referral.way() == ReferralWay.ACCOMPANIMENT) {
            known.put("channel", Channel.ESCORT.name());
        }
        if (referral.receivedOn() != null) {
            known.put("receivedOn", referral.receivedOn().toString());
        }
        return known;
    }

    @Override
    public Map<String, Searched> searched(FormContext context) {
        return Map.of("partners", choices.partners(null, context.locale()));
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        tasks.happened(answers, "receivedOn", errors);
        tasks.happened(answers, "servedOn", errors);
        tasks.liesAhead(answers, "nextVisitOn", errors);
        tasks.notBefore(answers, "servedOn", tasks.referral(context).issuedOn(), errors);
        if (answers.yes("sentFurther") && !answers.has("furtherPartner") && !answers.has("furtherTo")) {
            errors.add("furtherTo", "referral.error.furtherTo");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        ReferralRow referral = tasks.hold(context);
        visits.answered(referral.id(), visit(answers));
        process.tellAnswerLater(referral);
        if (answers.has("goal")) {
            referrals.concluded(referral.id(), answers.is("goal", "FULL"), null);
        }
    }

    private static Visit visit(Answers answers) {
        boolean further = answers.yes("sentFurther");
        boolean refused = answers.has("refusalReason");
        return new Visit(
                !answers.is("visitOutcome", "NO_SHOW"),
                answers.date("receivedOn"),
                outcome(answers.text("visitOutcome")),
                answers.date("servedOn"),
                answers.text("refusalReason"),
                answers.text("servedBy"),
                answers.text("position"),
                refused ? answers.text("refusalNote") : answers.text("result"),
                answers.date("nextVisitOn"),
                further ? answers.id("furtherPartner") : null,
                further ? answers.text("furtherTo") : null,
                Channel.valueOf(answers.text("channel")),
                answers.integer("qualityClient"),
                answers.integer("qualityWorker"));
    }

    /** Null for a visit that did not happen. */
    static ServiceOutcome outcome(String state) {
        return switch (state) {
            case "SERVED" -> ServiceOutcome.SERVED;
            case "RECEIVED" -> ServiceOutcome.IN_PROGRESS;
            case "NOT_SERVED" -> ServiceOutcome.REFUSED;
            default -> null;
        };
    }
}
