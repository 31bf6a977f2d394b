package org.suprovid.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.Consents;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Made;
import org.suprovid.document.Option;
import org.suprovid.document.Searched;
import org.suprovid.plan.PlanLine;
import org.suprovid.plan.Plans;
import org.suprovid.plan.ReferredLines;
import org.suprovid.platform.Problem;
import org.suprovid.standard.CaseStandards;

/** The form {@code referral-issue}: the client agrees, thinks it over, declines, or gets the service another way (R-REF-20, Q-23). */
@Component
class IssueForm implements FormHandler {

    private final Cases cases;
    private final Consents consents;
    private final Plans plans;
    private final ReferredLines lines;
    private final Issuing issuing;
    private final ReferralEvents events;
    private final ReferralOptions options;
    private final TaskAnswers tasks;
    private final PartnerRules partners;
    private final FollowedStandards followed;
    private final OpenCrises crises;
    private final SlipPhone phone;

    IssueForm(
            Cases cases,
            Consents consents,
            Plans plans,
            ReferredLines lines,
            Issuing issuing,
            ReferralEvents events,
            ReferralOptions options,
            TaskAnswers tasks,
            PartnerRules partners,
            FollowedStandards followed,
            OpenCrises crises,
            SlipPhone phone) {
        this.cases = cases;
        this.consents = consents;
        this.plans = plans;
        this.lines = lines;
        this.issuing = issuing;
        this.events = events;
        this.options = options;
        this.tasks = tasks;
        this.partners = partners;
        this.followed = followed;
        this.crises = crises;
        this.phone = phone;
    }

    @Override
    public String form() {
        return "referral-issue";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        CaseFile file = cases.get(context.caseId());
        PlanLine line = line(file, context);
        Map<String, Object> known = new HashMap<>();
        known.put("way", line.way());
        known.put("escort", String.valueOf(file.caseManagerId()));
        known.put("crisis", "NO");
        known.put("bring", line.words().conditions());
        if (line.providerId() != null) {
            known.put("partner", line.providerId().toString());
        }
        return known;
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        return options.of(cases.get(context.caseId()).programmeId(), context.locale());
    }

    @Override
    public Map<String, Searched> searched(FormContext context) {
        return partners.searched(line(cases.get(context.caseId()), context).service(), context.locale());
    }

    @Override
    public String about(FormContext context) {
        CaseFile file = cases.get(context.caseId());
        String service = options.service(line(file, context).service(), context.locale());
        return phone.of(file.caseManagerId()).isEmpty() ? options.withoutPhone(service, context.locale()) : service;
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        tasks.liesAhead(answers, "thinkUntil", errors);
        if (!answers.is("slipOutcome", Outcome.ISSUED.name())) {
            return;
        }
        CaseFile file = cases.get(context.caseId());
        CaseStandards by = followed.ofCase(file.id());
        tasks.journey(answers, CheckCode.lastDay(by, tasks.today()), errors);
        partners.agreed(answers, errors);
        if (!answers.yes("crisis") && consents.missing(file)) {
            errors.add("slipOutcome", "referral.error.consentMissing");
        }
        if (answers.yes("crisis") && !crises.isInCrisis(file.id())) {
            errors.add("crisis", "referral.error.noCrisis");
        }
        String service = line(file, context).service();
        partners.check(by, service, answers.yes("crisis"), answers, errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        CaseFile file = cases.get(context.caseId());
        PlanLine line = line(file, context);
        Origin from = Origin.line(file, line);
        switch (Outcome.valueOf(answers.text("slipOutcome"))) {
            case ISSUED -> issuing.issue(
                    from,
                    partners.target(followed.ofCase(file.id()), line.service(), answers.yes("crisis"), answers),
                    Journey.read(answers),
                    Agreed.read(answers),
                    answers.text("slipNote"),
                    document.id());
            case OFFERED -> {
                issuing.undecided(from, planned(line), ServiceState.OFFERED, null, document.id());
                lines.putOff(file.id(), line.id(), answers.date("thinkUntil"), document.id());
            }
            case DECLINED -> {
                String reason = answers.text("declineReason");
                issuing.undecided(from, planned(line), ServiceState.DECLINED, reason, document.id());
                lines.declined(file.id(), line.id(), reason, answers.text("declineNote"), document.id());
            }
            case DIRECT -> events.direct(file.id(), document.id());
        }
        lines.goesOn(file.id(), line.id());
        events.tookPart(file.id(), answers.codes("participation"), document.id());
    }

    @Override
    public Optional<Made> made(FormContext context, Answers answers) {
        return answers.is("slipOutcome", Outcome.ISSUED.name())
                ? issuing.newest(Long.parseLong(context.subject())).map(IssueForm::toPrint)
                : Optional.empty();
    }

    private static Made toPrint(String slip) {
        return new Made("journal.slip.ready", slip, "/referrals/" + slip + "/slip.pdf", "journal.slip.print");
    }

    private static Target planned(PlanLine line) {
        return new Target(line.service(), line.providerId(), null, null, false);
    }

    private PlanLine line(CaseFile file, FormContext context) {
        return plans.line(file, Long.parseLong(context.subject()))
                .orElseThrow(() -> new Problem.NotFound("problem.notFound"));
    }

    /** The answers of the form's decision {@code slipOutcome}. */
    private enum Outcome {
        ISSUED,
        OFFERED,
        DECLINED,
        DIRECT
    }
}
