package org.suprovid.twelvestep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.Timeline;

/** Which model a client is served by, and what became of it (R-12S-03, R-12S-06). */
@Component
@Transactional
public class ModelChoices {

    private final ModelChoiceMapper mapper;
    private final Assessments assessments;
    private final Timeline timeline;
    private final Clock clock;

    ModelChoices(ModelChoiceMapper mapper, Assessments assessments, Timeline timeline, Clock clock) {
        this.mapper = mapper;
        this.assessments = assessments;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The choice that counts; empty before step 3. */
    @Transactional(readOnly = true)
    public Optional<ModelChoice> current(long caseId) {
        return mapper.newest(caseId);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ModelChoice> of(long caseId) {
        return mapper.ofCase(caseId);
    }

    /** Whether the comprehensive model is chosen and its full plan not made yet (R-12S-06). */
    @Transactional(readOnly = true)
    boolean fullPlanWanted(long caseId) {
        return current(caseId)
                .filter(choice -> choice.model() == Model.COMPREHENSIVE && choice.fullPlanOn() == null)
                .isPresent();
    }

    /** Whether that plan still lacks the full assessment it rests on (R-12S-05). */
    @Transactional(readOnly = true)
    boolean assessmentWanted(long caseId) {
        return current(caseId)
                .filter(choice -> fullPlanWanted(caseId))
                .filter(choice -> !assessments.fullySince(caseId, choice.chosenAt()))
                .isPresent();
    }

    void chosen(ModelChoice choice, List<String> participation) {
        mapper.insert(choice);
        timeline.record(
                choice.caseId(),
                CaseEvent.of(choice.switched() ? "twelvestep.MODEL_SWITCHED" : "twelvestep.MODEL_CHOSEN")
                        .in("S03")
                        .because(choice.model().name())
                        .with(participation)
                        .saidIn(choice.documentId()));
        if (choice.isOverride()) {
            timeline.record(
                    choice.caseId(),
                    CaseEvent.of("twelvestep.TABLE_OVERRIDDEN")
                            .in("S03")
                            .because(
                                    choice.proposed() == null
                                            ? "NOTHING"
                                            : choice.proposed().name())
                            .saidIn(choice.documentId()));
        }
        if (choice.referElsewhere()) {
            timeline.record(
                    choice.caseId(),
                    CaseEvent.of("twelvestep.SENT_ELSEWHERE").in("S03").saidIn(choice.documentId()));
        }
    }

    /** The full plan is in force; told twice, it is noted once. */
    void fullPlanMade(long caseId) {
        current(caseId)
                .filter(choice -> choice.model() == Model.COMPREHENSIVE)
                .ifPresent(choice -> mapper.fullPlanMade(choice.id(), LocalDate.now(clock)));
    }
}
