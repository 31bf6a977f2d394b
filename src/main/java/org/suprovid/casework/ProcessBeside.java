package org.suprovid.casework;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;

/** Starts processes that run beside a case under its number: crises, conferences, transfers (R-12S-10c, R-12S-11c, R-LESSON-60). */
@Component
@Transactional
public class ProcessBeside {

    private final Instances instances;

    ProcessBeside(Instances instances) {
        this.instances = instances;
    }

    /**
     * Lets the diagram of the case start it, if that waits for the message; a case that is being left, or began on an older
     * diagram, does not hear of it: then it is started at once.
     *
     * @param values of the message: ids and codes, seen only where it is taken up
     */
    public void begin(CaseFile file, String message, Map<String, Object> values, Runnable start) {
        String instance = file.processInstanceId();
        if (instance != null && instances.waitsFor(instance, message)) {
            instances.tellWithin(instance, message, values);
        } else {
            start.run();
        }
    }

    /**
     * Starts the process that begins with this message; returns the instance's id.
     *
     * @param values that it knows besides the case and who leads it: ids and codes
     */
    public String start(CaseFile file, String message, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put(CaseProcess.CASE_ID, file.id());
        all.put(CaseProcess.CASE_MANAGER, String.valueOf(file.caseManagerId()));
        return instances.startByMessage(message, file.number(), all);
    }
}
