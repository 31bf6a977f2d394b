package org.suprovid.powermap;

import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.Cases;
import org.suprovid.casework.Phase;
import org.suprovid.casework.Timeline;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** The form {@code power-map}: before the plan it is drawn who could help, or said why nobody is needed (R-7S-03b). */
@Component
class PowerMapForm implements FormHandler {

    private static final String RESULT = "mapResult";
    private static final String DRAWN = "DRAWN";

    private final Cases cases;
    private final PowerMaps maps;
    private final Timeline timeline;

    PowerMapForm(Cases cases, PowerMaps maps, Timeline timeline) {
        this.cases = cases;
        this.maps = maps;
        this.timeline = timeline;
    }

    @Override
    public String form() {
        return "power-map";
    }

    /** Planned again, it is looked at again. */
    @Override
    public boolean renews() {
        return true;
    }

    @Override
    public String toRead(FormContext context) {
        return "/cases/" + cases.get(context.caseId()).number() + "/map";
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        if (answers.is(RESULT, DRAWN)
                && maps.of(cases.get(context.caseId())).nodes().isEmpty()) {
            errors.add(RESULT, "powermap.error.nothingDrawn");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        String kind = answers.is(RESULT, DRAWN) ? "powermap.READY" : "powermap.NO_PARTNER";
        timeline.record(
                context.caseId(),
                CaseEvent.of(kind)
                        .in(Phase.PLANNING)
                        .with(answers.codes("participation"))
                        .saidIn(document.id()));
    }
}
