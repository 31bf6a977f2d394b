package org.suprovid.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.casework.FormDays;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.Option;

/** The form {@code crisis-steps}: what of the crisis plan is put to work, and who does what (R-12S-11c, Q-57). */
@Component
class CrisisStepsForm extends CrisisTaskForm {

    private final CrisisMapper crises;
    private final CrisisPlans plans;
    private final FormDays days;

    CrisisStepsForm(CrisisTasks tasks, CrisisEvents events, CrisisMapper crises, CrisisPlans plans, FormDays days) {
        super("crisis-steps", tasks, events);
        this.crises = crises;
        this.plans = plans;
        this.days = days;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return plans.current(context.caseId()).isPresent() ? Map.of() : Map.of("planUsed", "NO_PLAN");
    }

    /** The lines of the current version that name somebody to call. */
    @Override
    public Map<String, List<Option>> options(FormContext context) {
        List<Option> lines = new ArrayList<>();
        plans.current(context.caseId()).map(plans::words).ifPresent(words -> {
            words.lifelines().forEach(line -> lines.add(option(lines, line.inShort())));
            words.people().forEach(one -> lines.add(option(lines, one.name())));
        });
        return Map.of("crisisPlanLines", lines);
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        boolean noPlan = answers.is("planUsed", "NO_PLAN");
        if (noPlan == plans.current(context.caseId()).isPresent()) {
            errors.add("planUsed", noPlan ? "crisis.error.planExists" : "crisis.error.noPlan");
        }
        answers.rows("steps").forEach(step -> days.ahead("by", step, errors));
    }

    @Override
    void accepted(Crisis crisis, long documentId, Answers answers) {
        boolean used = answers.yes("planUsed") || answers.is("planUsed", "PARTLY");
        Optional<Integer> version = plans.current(crisis.caseId()).map(CrisisPlan::version);
        crises.planned(crisis.id(), used ? version.orElse(null) : null);
        events.record(crisis, "PLANNED", null, documentId);
    }

    private static Option option(List<Option> before, String label) {
        return new Option(String.valueOf(before.size() + 1), label);
    }
}
