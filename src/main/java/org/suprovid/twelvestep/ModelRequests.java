package org.suprovid.twelvestep;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseProcess;
import org.suprovid.casework.Cases;
import org.suprovid.casework.Timeline;
import org.suprovid.engine.Instances;
import org.suprovid.platform.Problem;

/** What people may ask of a case at any time: another model, or an early reassessment (R-12S-03b, R-12S-08d). */
@Component
@Transactional
public class ModelRequests {

    private final Cases cases;
    private final Timeline timeline;
    private final Instances instances;

    ModelRequests(Cases cases, Timeline timeline, Instances instances) {
        this.cases = cases;
        this.timeline = timeline;
        this.instances = instances;
    }

    @Transactional(readOnly = true)
    boolean maySwitch(CaseFile file) {
        return waits(file, CaseProcess.MODEL_SWITCH_REQUESTED);
    }

    @Transactional(readOnly = true)
    boolean mayReassess(CaseFile file) {
        return waits(file, TwelveStepProcess.REASSESSMENT_REQUESTED);
    }

    /** Ends the round; the model is chosen anew. @throws Problem.Conflict while the client is not served under a plan */
    public void askForSwitch(String number) {
        tell(cases.get(number), "twelvestep.SWITCH_ASKED", CaseProcess.MODEL_SWITCH_REQUESTED);
    }

    /** Reassesses before T-08 falls due. @throws Problem.Conflict while the client is not served under a plan */
    public void askForReassessment(String number) {
        tell(cases.get(number), "twelvestep.REASSESSMENT_ASKED", TwelveStepProcess.REASSESSMENT_REQUESTED);
    }

    private void tell(CaseFile file, String event, String message) {
        if (!waits(file, message)) {
            throw new Problem.Conflict("casework.problem.notNow", file.number());
        }
        timeline.record(file.id(), event);
        instances.tell(file.processInstanceId(), message, Map.of());
    }

    private boolean waits(CaseFile file, String message) {
        return file.isOpen()
                && file.processInstanceId() != null
                && instances.waitsFor(file.processInstanceId(), message);
    }
}
