package org.suprovid.crisis;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseSevenStepProcess;
import org.suprovid.casework.Cases;
import org.suprovid.engine.Instances;

/** Passes on what a crisis has shown: the service plan is to be reviewed, or another model considered (R-12S-11b). */
@Component
@Transactional
class CrisisChanges {

    private static final Map<String, String> MESSAGES = Map.of(
            "PLAN_UPDATE", CaseSevenStepProcess.REVIEW_REQUESTED,
            "MODEL_SWITCH", CrisisProcess.MODEL_SWITCH_REQUESTED);

    private final CrisisStore store;
    private final Cases cases;
    private final Instances instances;
    private final CrisisEvents events;

    CrisisChanges(CrisisStore store, Cases cases, Instances instances, CrisisEvents events) {
        this.store = store;
        this.cases = cases;
        this.instances = instances;
        this.events = events;
    }

    /** Where nobody waits for it, as while a plan is being drafted or the case is over, the timeline keeps the wish. */
    void ask(long crisisId, String what) {
        Crisis crisis = store.get(crisisId);
        Optional<String> waiting = leading(crisis.caseId())
                .map(CaseFile::processInstanceId)
                .filter(instance -> instances.waitsFor(instance, MESSAGES.get(what)));
        waiting.ifPresent(instance -> instances.tell(instance, MESSAGES.get(what), Map.of()));
        events.record(crisis, waiting.isPresent() ? "CHANGE_ASKED" : "CHANGE_WANTED", what);
    }

    /** The case whose process leads this one. */
    private Optional<CaseFile> leading(long caseId) {
        return cases.ledWith(caseId).stream().min(Comparator.comparing(CaseFile::id));
    }
}
