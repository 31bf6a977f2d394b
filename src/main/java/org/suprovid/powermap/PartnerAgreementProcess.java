package org.suprovid.powermap;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseProcess;
import org.suprovid.engine.Instances;

/** The diagram {@code partner-agreement}: a supervisor arranges what a plan misses, beside the case (R-7S-03b). */
@Component
class PartnerAgreementProcess {

    private static final String KEY = "partner-agreement";
    private static final String PARTNER_ID = "partnerId";

    private final Instances instances;

    PartnerAgreementProcess(Instances instances) {
        this.instances = instances;
    }

    /** Once for a partner, whoever else wants the agreement while it is being arranged. */
    void begin(CaseFile file, long partnerId) {
        if (!instances.isRunning(KEY, PARTNER_ID, partnerId)) {
            instances.start(KEY, file.number(), Map.of(CaseProcess.CASE_ID, file.id(), PARTNER_ID, partnerId));
        }
    }
}
