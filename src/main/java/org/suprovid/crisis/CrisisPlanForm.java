package org.suprovid.crisis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.FormDays;
import org.suprovid.crisis.CrisisPlanWords.Helper;
import org.suprovid.crisis.CrisisPlanWords.Lifeline;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** The form {@code crisis-plan}: the next version begins with what the current one says (R-DOC-20, Q-57). */
@Component
class CrisisPlanForm implements FormHandler {

    private final Cases cases;
    private final CrisisPlans plans;
    private final CrisisEvents events;
    private final FormDays days;

    CrisisPlanForm(Cases cases, CrisisPlans plans, CrisisEvents events, FormDays days) {
        this.cases = cases;
        this.plans = plans;
        this.events = events;
        this.days = days;
    }

    @Override
    public String form() {
        return "crisis-plan";
    }

    @Override
    public boolean renews() {
        return true;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> known = new HashMap<>();
        known.put("agreedOn", days.today().toString());
        plans.current(context.caseId()).map(plans::words).ifPresent(words -> {
            known.put("warningSigns", words.warningSigns());
            known.put("clientActs", words.clientActs());
            known.put("safePlace", words.safePlace());
            known.put("doNotDo", words.doNotDo());
            known.put(
                    "lifelines",
                    words.lifelines().stream().map(CrisisPlanForm::row).toList());
            known.put("people", words.people().stream().map(CrisisPlanForm::row).toList());
        });
        return known;
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("agreedOn", answers, errors);
        days.ahead("reviewOn", answers, errors);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        CaseFile file = cases.get(context.caseId());
        plans.made(file, words(answers), answers.date("agreedOn"), answers.date("reviewOn"), document.id());
        events.tookPart(file.id(), answers.codes("participation"), document.id());
    }

    private static CrisisPlanWords words(Answers answers) {
        List<Lifeline> lifelines = answers.rows("lifelines").stream()
                .map(row -> new Lifeline(row.text("name"), row.text("phone"), row.ticked("allDay"), row.text("when")))
                .toList();
        List<Helper> people = answers.rows("people").stream()
                .map(row -> new Helper(row.text("name"), row.text("phone"), row.text("part")))
                .toList();
        return new CrisisPlanWords(
                answers.text("warningSigns"),
                answers.text("clientActs"),
                answers.text("safePlace"),
                answers.text("doNotDo"),
                lifelines,
                people);
    }

    private static Map<String, Object> row(Lifeline line) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", line.name());
        row.put("phone", line.phone());
        row.put("allDay", line.allDay());
        row.put("when", line.when());
        return row;
    }

    private static Map<String, Object> row(Helper helper) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", helper.name());
        row.put("phone", helper.phone());
        row.put("part", helper.part());
        return row;
    }
}
