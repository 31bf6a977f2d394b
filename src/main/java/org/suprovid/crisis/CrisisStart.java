package org.suprovid.crisis;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.ProcessBeside;

/** Starts the process of a crisis, once: through the diagram of its case if that waits for crises, else at once (R-12S-11c). */
@Component
@Transactional
class CrisisStart {

    private final CrisisMapper mapper;
    private final CrisisStore store;
    private final Cases cases;
    private final ProcessBeside beside;

    CrisisStart(CrisisMapper mapper, CrisisStore store, Cases cases, ProcessBeside beside) {
        this.mapper = mapper;
        this.store = store;
        this.cases = cases;
        this.beside = beside;
    }

    /** A crisis is answered also where the case does not hear of it. */
    void reported(Crisis crisis, CaseFile file) {
        beside.begin(file, CrisisProcess.CRISIS_REPORTED, which(crisis.id()), () -> start(crisis.id()));
    }

    void start(long crisisId) {
        Crisis crisis = store.hold(crisisId);
        if (crisis.processInstanceId() == null && crisis.isRunning()) {
            CaseFile file = cases.get(crisis.caseId());
            mapper.started(crisis.id(), beside.start(file, CrisisProcess.CRISIS_REPORTED, which(crisis.id())));
        }
    }

    private static Map<String, Object> which(long id) {
        return Map.of(CrisisProcess.CRISIS_ID, id);
    }
}
