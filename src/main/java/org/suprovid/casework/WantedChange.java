package org.suprovid.casework;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;

/** Passes on to the case what something beside it has shown: review the plan, or consider another model (R-12S-03b, R-12S-11b). */
@Component
@Transactional
public class WantedChange {

    private static final Map<String, String> MESSAGES =
            Map.of("PLAN_UPDATE", CaseProcess.REVIEW_REQUESTED, "MODEL_SWITCH", CaseProcess.MODEL_SWITCH_REQUESTED);

    private final Cases cases;
    private final Instances instances;

    WantedChange(Cases cases, Instances instances) {
        this.cases = cases;
        this.instances = instances;
    }

    /** Whether anybody waits for it now: not while a plan is being drafted, or when the case is over. @param what PLAN_UPDATE or MODEL_SWITCH */
    public boolean ask(long caseId, String what) {
        Optional<String> waiting = leading(caseId)
                .map(CaseFile::processInstanceId)
                .filter(instance -> instances.waitsFor(instance, MESSAGES.get(what)));
        waiting.ifPresent(instance -> instances.tell(instance, MESSAGES.get(what), Map.of()));
        return waiting.isPresent();
    }

    /** The case whose process leads this one. */
    private Optional<CaseFile> leading(long caseId) {
        return cases.ledWith(caseId).stream().min(Comparator.comparing(CaseFile::id));
    }
}
