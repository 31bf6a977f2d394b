package org.suprovid.casework;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;

/** Problems found while a case runs: each becomes a case on the same card, led together or on its own (R-7S-20, Q-05). */
@Component
@Transactional
class FoundProblems {

    static final String DESCRIBED = "PROBLEM_DESCRIBED";
    private final TimelineMapper timeline;
    private final CaseMapper cases;
    private final CaseOpening opening;
    private final Needs needs;
    private final Instances instances;

    FoundProblems(TimelineMapper timeline, CaseMapper cases, CaseOpening opening, Needs needs, Instances instances) {
        this.timeline = timeline;
        this.cases = cases;
        this.opening = opening;
        this.needs = needs;
        this.instances = instances;
    }

    /** Opens a case for every problem that is described and has none yet; the need described goes with it. */
    void open(long parentId) {
        CaseFile parent = cases.byId(parentId).orElseThrow();
        for (Described problem : timeline.describedProblems(parentId)) {
            CaseFile found = opening.fromProblem(parent, problem.documentId(), problem.foundOn());
            needs.move(problem.documentId(), parentId, found.id());
        }
    }

    /** Starts the own process of those that nothing leads yet. */
    void leadSeparately(long parentId) {
        cases.notYetLed(parentId).forEach(found -> opening.lead(found.id()));
    }

    /**
     * Leads those that nothing leads yet with the case they were found in, and asks for a review of its plan. What is found
     * while that case is being closed goes its own way: no plan would take it up any more.
     */
    void leadTogether(long parentId) {
        if (Phase.EXIT.includes(cases.byId(parentId).orElseThrow().stage())) {
            leadSeparately(parentId);
            return;
        }
        cases.notYetLed(parentId).forEach(found -> cases.joinTo(found.id(), parentId));
        String instance = cases.byId(parentId).orElseThrow().processInstanceId();
        if (instances.waitsFor(instance, CaseProcess.REVIEW_REQUESTED)) {
            instances.tell(instance, CaseProcess.REVIEW_REQUESTED, Map.of());
        }
    }

    /** A problem that somebody described and that is no case yet. */
    record Described(long documentId, LocalDate foundOn) {}
}
