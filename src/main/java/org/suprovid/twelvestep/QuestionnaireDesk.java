package org.suprovid.twelvestep;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.deadline.Deadlines;
import org.suprovid.engine.Instances;

/** Knows which reassessment an answer belongs to, and tells the case that waits for it; each in a transaction of its own. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class QuestionnaireDesk {

    private static final int ROUNDS = 5;
    private final QuestionnaireMapper mapper;
    private final Cases cases;
    private final Assessments assessments;
    private final Deadlines deadlines;
    private final Instances instances;
    private final QuestionnaireProperties properties;
    private final Clock clock;

    QuestionnaireDesk(
            QuestionnaireMapper mapper,
            Cases cases,
            Assessments assessments,
            Deadlines deadlines,
            Instances instances,
            QuestionnaireProperties properties,
            Clock clock) {
        this.mapper = mapper;
        this.cases = cases;
        this.assessments = assessments;
        this.deadlines = deadlines;
        this.instances = instances;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Long> untold(long after, int most) {
        return mapper.untold(after, most);
    }

    /** Whether the client has said already what the reassessment that begins now would ask. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public boolean isAnswered(long caseId) {
        return mapper.answered(
                caseId, assessments.rounds(caseId), clock.instant().minus(properties.fresh()));
    }

    /**
     * A late answer waits for nothing. An early one is looked after for some rounds, as its reassessment may be beginning in
     * this instant; then it rests, and the diagram asks for it by itself.
     */
    public void tell(long id) {
        mapper.hold(id).ifPresent(link -> {
            CaseFile file = cases.get(link.caseId());
            boolean late = !file.isOpen() || !isOfToday(link);
            if (late || moves(file) || isSettled(link)) {
                mapper.told(id, clock.instant());
            }
        });
    }

    private boolean isSettled(QuestionnaireLink link) {
        return link.usedAt().isBefore(clock.instant().minus(properties.round().multipliedBy(ROUNDS)));
    }

    private boolean isOfToday(QuestionnaireLink link) {
        return link.round() == assessments.rounds(link.caseId())
                && !link.usedAt().isBefore(clock.instant().minus(properties.fresh()));
    }

    /** As when it is typed in: the promise is kept by the look back that follows. */
    private boolean moves(CaseFile file) {
        String instance = file.processInstanceId();
        if (!instances.waitsFor(instance, TwelveStepProcess.QUESTIONNAIRE_ANSWERED)) {
            return false;
        }
        deadlines.goesOn(file.id(), TwelveStepDates.REASSESSMENT, "");
        instances.tell(instance, TwelveStepProcess.QUESTIONNAIRE_ANSWERED, Map.of());
        return true;
    }
}
