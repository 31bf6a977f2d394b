package org.suprovid.twelvestep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Anchor;
import org.suprovid.deadline.AnchorEvent;
import org.suprovid.deadline.AnchorSource;

/** What the deadlines of the twelve steps count from: the brief assessment, a switch of model, the last assessment (T-04, 06, 07, 08). */
@Component
@Transactional(readOnly = true)
class TwelveStepDates implements AnchorSource {

    static final String REASSESSMENT = "REASSESSMENT";
    private static final String BRIEF_PLAN = "BRIEF_PLAN";
    private static final Set<String> OF_FULL_MODEL = Set.of("FULL_ASSESSMENT", "FULL_PLAN");

    private final Assessments assessments;
    private final ModelChoiceMapper choices;
    private final Clock clock;

    TwelveStepDates(Assessments assessments, ModelChoiceMapper choices, Clock clock) {
        this.assessments = assessments;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of(BRIEF_PLAN, "FULL_ASSESSMENT", "FULL_PLAN", REASSESSMENT);
    }

    @Override
    public Optional<Anchor> anchor(String code, long caseId, String subject) {
        if (code.equals(REASSESSMENT)) {
            return assessments.last(caseId).map(on -> of(on, AnchorEvent.ASSESSED));
        }
        return switched(code, caseId)
                .or(() -> assessments.brief(caseId).map(on -> of(on, AnchorEvent.BRIEF_ASSESSMENT_DONE)));
    }

    /** whoever comes over from the other model has the full time from that day. */
    private Optional<Anchor> switched(String code, long caseId) {
        return choices.newest(caseId)
                .filter(choice -> choice.switched() && OF_FULL_MODEL.contains(code))
                .map(choice -> of(choice.chosenOn(), AnchorEvent.MODEL_SWITCHED));
    }

    private Anchor of(LocalDate day, AnchorEvent event) {
        return Anchor.of(day.atStartOfDay(clock.getZone()).toInstant(), event);
    }
}
