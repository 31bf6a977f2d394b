package org.suprovid.crisis;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.referral.OpenCrises;

/** Tells those who issue slips whether a client is in a crisis now (R-12S-11c). */
@Component
class CrisesOpen implements OpenCrises {

    private final CrisisMapper mapper;

    CrisesOpen(CrisisMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isInCrisis(long caseId) {
        return !mapper.runningOfPersonOf(caseId).isEmpty();
    }
}
