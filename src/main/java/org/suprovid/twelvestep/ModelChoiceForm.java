package org.suprovid.twelvestep;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.casework.FormDays;
import org.suprovid.casework.WorkSentBack;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.platform.CurrentActor;
import org.suprovid.standard.Standards;

/** The form {@code model-choice}: the table proposes, the worker decides and says why if otherwise (R-12S-03). */
@Component
class ModelChoiceForm implements FormHandler {

    /** R-12S-03f: for maintenance, where the standard allows it. */
    private static final String BACK = "model.backToSupportive";

    private final ModelChoices choices;
    private final ModelTable table;
    private final Standards standards;
    private final FormDays days;
    private final WorkSentBack news;
    private final Clock clock;

    ModelChoiceForm(
            ModelChoices choices,
            ModelTable table,
            Standards standards,
            FormDays days,
            WorkSentBack news,
            Clock clock) {
        this.news = news;
        this.choices = choices;
        this.table = table;
        this.standards = standards;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "model-choice";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> known = new HashMap<>();
        known.put("chosenOn", days.today().toString());
        choices.current(context.caseId()).map(ModelChoice::placement).ifPresent(place -> known.put("placement", place));
        return known;
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("chosenOn", answers, errors);
        days.ahead("recallOn", answers, errors);
        Model model = model(answers);
        ModelTable.Proposal proposal = table.proposal(context.caseId(), answers);
        if (proposal.model() != model && !answers.has("overrideReason")) {
            errors.add(
                    "overrideReason",
                    "twelvestep.error.table." + (proposal.model() == null ? "NOTHING" : proposal.model()));
        }
        if (proposal.referElsewhere() && model == Model.SUPPORTIVE && !answers.has("elsewhere")) {
            errors.add("elsewhere", "twelvestep.error.elsewhere");
        }
        if (goesBack(context, model) && !standards.ofCase(context.caseId()).isOn(BACK)) {
            errors.add("model", "twelvestep.error.back");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        news.done(context.caseId(), "UserTask_ChooseModel");
        Model model = model(answers);
        ModelTable.Proposal proposal = table.proposal(context.caseId(), answers);
        Optional<ModelChoice> before = served(context);
        choices.chosen(
                new ModelChoice(
                        0,
                        context.caseId(),
                        answers.date("chosenOn"),
                        clock.instant(),
                        proposal.model(),
                        model,
                        before.isPresent()
                                && model != Model.NOT_NOW
                                && before.get().model() != model,
                        proposal.needAreas(),
                        answers.text("placement"),
                        answers.has("elsewhere"),
                        answers.date("recallOn"),
                        before.filter(choice -> choice.model() == model)
                                .map(ModelChoice::fullPlanOn)
                                .orElse(null),
                        CurrentActor.staffId(),
                        document.id()),
                answers.codes("participation"));
    }

    private boolean goesBack(FormContext context, Model to) {
        return to == Model.SUPPORTIVE
                && served(context)
                        .filter(choice -> choice.model() == Model.COMPREHENSIVE)
                        .isPresent();
    }

    private Optional<ModelChoice> served(FormContext context) {
        return choices.current(context.caseId()).filter(choice -> choice.model() != Model.NOT_NOW);
    }

    private static Model model(Answers answers) {
        return Model.valueOf(answers.text("model"));
    }
}
