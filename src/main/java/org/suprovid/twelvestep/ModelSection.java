package org.suprovid.twelvestep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseSection;

/** The model of service on the page of a case that has one, the client's own marks, and what may be done about the model. */
@Component
class ModelSection implements CaseSection {

    private final ModelChoices choices;
    private final Assessments assessments;
    private final ActivityMarks marks;
    private final ModelRequests requests;
    private final QuestionnaireTurn turn;

    ModelSection(
            ModelChoices choices,
            Assessments assessments,
            ActivityMarks marks,
            ModelRequests requests,
            QuestionnaireTurn turn) {
        this.choices = choices;
        this.assessments = assessments;
        this.marks = marks;
        this.requests = requests;
        this.turn = turn;
    }

    @Override
    public boolean concerns(CaseFile file) {
        return TwelveStepProcess.KEY.equals(file.algorithm());
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String id() {
        return "model";
    }

    @Override
    public String titleKey() {
        return "twelvestep.section.title";
    }

    @Override
    public String template() {
        return "twelvestep/section";
    }

    @Override
    public Map<String, Object> model(CaseFile file) {
        Map<String, Object> model = new HashMap<>();
        model.put("file", file);
        model.put("choice", choices.current(file.id()).orElse(null));
        model.put("ratings", assessments.ratings(file.id()));
        Map<Boolean, List<ActivityMarks.Average>> averages = marks.of(file.programmeId()).stream()
                .collect(Collectors.partitioningBy(ActivityMarks.Average::isLater));
        model.put("marks", averages.get(false));
        model.put("later", averages.get(true));
        model.put("mayBeAsked", turn.mayBe(file));
        model.put("mayReassess", requests.mayReassess(file));
        model.put("maySwitch", requests.maySwitch(file));
        return model;
    }
}
