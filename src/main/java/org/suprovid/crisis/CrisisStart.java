package org.suprovid.crisis;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.engine.Instances;

/** Starts the process of a crisis, once: through the diagram of its case if that waits for crises, else at once (R-12S-11c). */
@Component
@Transactional
class CrisisStart {

    private final CrisisMapper mapper;
    private final CrisisStore store;
    private final Cases cases;
    private final Instances instances;

    CrisisStart(CrisisMapper mapper, CrisisStore store, Cases cases, Instances instances) {
        this.mapper = mapper;
        this.store = store;
        this.cases = cases;
        this.instances = instances;
    }

    /** A case that is being left, or began on an older diagram, does not hear of crises: they are answered all the same. */
    void reported(Crisis crisis, CaseFile file) {
        String instance = file.processInstanceId();
        if (instance != null && instances.waitsFor(instance, CrisisProcess.CRISIS_REPORTED)) {
            instances.tellWithin(instance, CrisisProcess.CRISIS_REPORTED, Map.of(CrisisProcess.CRISIS_ID, crisis.id()));
        } else {
            start(crisis.id());
        }
    }

    void start(long crisisId) {
        Crisis crisis = store.hold(crisisId);
        if (crisis.processInstanceId() == null && crisis.isRunning()) {
            CaseFile file = cases.get(crisis.caseId());
            String instance = instances.startByMessage(
                    CrisisProcess.CRISIS_REPORTED,
                    file.number(),
                    Map.of(
                            CrisisProcess.CASE_ID, file.id(),
                            CrisisProcess.CASE_MANAGER, String.valueOf(file.caseManagerId()),
                            CrisisProcess.CRISIS_ID, crisis.id()));
            mapper.started(crisis.id(), instance);
        }
    }
}
