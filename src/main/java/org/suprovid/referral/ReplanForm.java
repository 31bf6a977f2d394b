package org.suprovid.referral;

import java.time.LocalDate;
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

/** The form {@code referral-replan}: another day, another partner, or no further attempt (R-REF-08, Q-14). */
@Component
class ReplanForm extends SlipForm {

    private final Replanning replanning;
    private final PartnerRules partners;
    private final FollowedStandards followed;
    private final ReferralOptions options;
    private final ReferralEvents events;

    ReplanForm(
            TaskAnswers tasks,
            Replanning replanning,
            PartnerRules partners,
            FollowedStandards followed,
            ReferralOptions options,
            ReferralEvents events) {
        super("referral-replan", tasks);
        this.replanning = replanning;
        this.partners = partners;
        this.followed = followed;
        this.options = options;
        this.events = events;
    }

    /** The default is to go along, now more than before (R-REF-74). */
    @Override
    public Map<String, Object> prefill(FormContext context) {
        Referral referral = tasks.referral(context);
        Map<String, Object> known = new HashMap<>();
        known.put("way", ReferralWay.ACCOMPANIMENT.name());
        known.put("escort", String.valueOf(referral.responsibleId()));
        known.put("bring", referral.words().bring());
        known.put("meetingPoint", referral.words().meetingPoint());
        known.put("placeNote", referral.words().placeNote());
        known.put("discreet", referral.discreet() ? "YES" : "NO");
        return known;
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        return options.of(tasks.referral(context).programmeId(), context.locale());
    }

    @Override
    public Map<String, Searched> searched(FormContext context) {
        return partners.searched(tasks.referral(context).service(), context.locale());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        Referral referral = tasks.referral(context);
        CaseStandards by = followed.of(tasks.row(context));
        tasks.journey(answers, lastDay(answers, referral, by), errors);
        partners.agreed(answers, errors);
        partners.check(by, referral.service(), referral.crisis(), answers, errors);
        if (answers.has("partner") && answers.id("partner") == referral.partnerId()) {
            errors.add("partner", "referral.error.samePartner");
        }
    }

    /** The checks of this slip stay where they are, a new slip brings its own. */
    private LocalDate lastDay(Answers answers, Referral referral, CaseStandards by) {
        if (!answers.is("replan", "NEW_DATE")) {
            return CheckCode.lastDay(by, tasks.today());
        }
        boolean sinceVisit = ReferralDates.countFromAppointment(by) && referral.appointmentOn() != null;
        return CheckCode.lastCheck(by, sinceVisit ? referral.appointmentOn() : referral.issuedOn());
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        ReferralRow referral = tasks.hold(context);
        switch (answers.text("replan")) {
            case "NEW_DATE" -> replanning.newDate(referral, Journey.read(answers), document.id());
            case "OTHER_PARTNER" -> replanning.otherPartner(
                    referral,
                    partners.target(followed.of(referral), referral.service(), referral.crisis(), answers),
                    Journey.read(answers),
                    Agreed.anew(answers, referral),
                    document.id());
            default -> events.record(referral, "GIVEN_UP", null, document.id());
        }
        events.tookPart(referral, answers.codes("participation"), document.id());
    }
}
