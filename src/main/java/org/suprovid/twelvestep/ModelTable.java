package org.suprovid.twelvestep;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.Need;
import org.suprovid.casework.Needs;
import org.suprovid.document.Answers;
import org.suprovid.engine.DecisionTables;

/** Asks the decision table {@code choose-model}; what it is asked with never reaches a process variable (R-12S-03). */
@Component
class ModelTable {

    private final DecisionTables tables;
    private final Needs needs;

    ModelTable(DecisionTables tables, Needs needs) {
        this.tables = tables;
        this.needs = needs;
    }

    /**
     * What the table says.
     *
     * @param model null if no rule fits
     */
    record Proposal(Model model, boolean referElsewhere, int needAreas) {}

    Proposal proposal(long caseId, Answers answers) {
        int areas =
                (int) needs.open(caseId).stream().map(Need::domain).distinct().count();
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("shortTerm", answers.yes("shortTerm"));
        inputs.put("needAreas", areas);
        inputs.put("longStanding", answers.yes("longStanding"));
        inputs.put("ready", answers.yes("ready"));
        inputs.put("offers", answers.text("offers"));
        Map<String, Object> said = tables.evaluate("choose-model", inputs);
        Object model = said.get("model");
        return new Proposal(
                model == null ? null : Model.valueOf(model.toString()),
                Boolean.TRUE.equals(said.get("referElsewhere")),
                areas);
    }
}
