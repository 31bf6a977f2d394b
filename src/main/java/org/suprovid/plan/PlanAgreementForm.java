package org.suprovid.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.Contacts;
import org.suprovid.casework.FormDays;
import org.suprovid.casework.Phase;
import org.suprovid.casework.Timeline;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.document.Option;

/** The form {@code plan-agreement}: the client says yes or no to every line and to the plan (R-GEN-06, R-PLAN-13). */
@Component
class PlanAgreementForm implements FormHandler {

    private final Cases cases;
    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlanOptions options;
    private final PassedDates passed;
    private final Timeline timeline;
    private final Contacts contacts;
    private final FormDays days;

    PlanAgreementForm(
            Cases cases,
            Plans plans,
            PlanDrafts drafts,
            PlanOptions options,
            PassedDates passed,
            Timeline timeline,
            Contacts contacts,
            FormDays days) {
        this.cases = cases;
        this.plans = plans;
        this.drafts = drafts;
        this.options = options;
        this.passed = passed;
        this.timeline = timeline;
        this.contacts = contacts;
        this.days = days;
    }

    @Override
    public String form() {
        return "plan-agreement";
    }

    @Override
    public boolean renews() {
        return true;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of(
                "lines",
                ChosenLines.prefill(proposed(context)),
                "agreedOn",
                days.today().toString());
    }

    @Override
    public Map<String, List<Option>> options(FormContext context) {
        List<PlanLine> lines = plans.drafts(cases.get(context.caseId())).stream()
                .flatMap(plan -> plan.lines().stream())
                .filter(PlanLine::isOpen)
                .toList();
        return Map.of("openLines", options.lines(lines, context.locale()));
    }

    @Override
    public Map<String, Object> shown(FormContext context) {
        return Map.of("passedLines", passed.chosen(cases.get(context.caseId())));
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        Set<Long> proposed = proposed(context);
        ChosenLines.check(answers, proposed, errors);
        answers.rows("lines").forEach(row -> days.ahead("newDue", row, errors));
        days.happened("agreedOn", answers, errors);
        LocalDate known = cases.get(context.caseId()).contactEstablishedOn();
        if (known != null && answers.date("agreedOn").isBefore(known)) {
            errors.add("agreedOn", "plan.error.beforeClient");
        }
        boolean nothingLeft = declined(answers, proposed).size() == proposed.size();
        if (answers.yes("planAgreed") && nothingLeft) {
            errors.add("planAgreed", "plan.error.nothingAgreed");
        }
        if (answers.yes("planAgreed")
                && !plans.needsNotPlannedYet(context.caseId()).isEmpty()) {
            errors.add("planAgreed", "plan.error.needFoundSince");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        CaseFile of = cases.get(context.caseId());
        boolean agreed = answers.yes("planAgreed");
        Map<Long, String> declined = declined(answers, proposed(context));
        LocalDate on = answers.date("agreedOn");
        drafts.move(of, PassedDates.agreedInstead(answers, proposed(context)));
        if (agreed) {
            drafts.agree(of, on, answers.text("way"), answers.text("clientDuties"), declined, document.id());
        } else {
            drafts.decline(of, on, declined, document.id());
        }
        CaseEvent event = CaseEvent.of(agreed ? "plan.AGREED" : "plan.NOT_AGREED")
                .in(Phase.PLANNING)
                .saidIn(document.id());
        contacts.met(of.id(), on, null, document.id());
        timeline.record(of.id(), agreed ? event.with(Set.of("AGREED")) : event);
    }

    /** What the client said to the lines that are not wished. */
    private static Map<Long, String> declined(Answers answers, Set<Long> proposed) {
        Map<Long, String> declined = new HashMap<>();
        ChosenLines.rows(answers, proposed).forEach((lineId, row) -> {
            if (row.is("choice", "DECLINED")) {
                declined.put(lineId, row.text("remark"));
            }
        });
        return declined;
    }

    private Set<Long> proposed(FormContext context) {
        return ChosenLines.ids(plans.drafts(cases.get(context.caseId())));
    }
}
