package org.suprovid.referral;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;

/** Starts the process of a referral, once, and tells it later what happens (R-REF-45). */
@Component
@Transactional
class ReferralStart {

    private final ReferralMapper mapper;
    private final Instances instances;

    ReferralStart(ReferralMapper mapper, Instances instances) {
        this.mapper = mapper;
        this.instances = instances;
    }

    /** The newest slip of a line; nothing happens if its process walks already. */
    void ofLine(long lineId) {
        mapper.ofLine(lineId).stream()
                .filter(referral -> referral.isRunning() && referral.processInstanceId() == null)
                .findFirst()
                .ifPresent(this::start);
    }

    void start(ReferralRow referral) {
        String instance = instances.startByMessage(
                ReferralProcess.REFERRAL_ISSUED,
                referral.slipNumber(),
                Map.of(
                        ReferralProcess.CASE_ID, referral.caseId(),
                        ReferralProcess.CASE_MANAGER, String.valueOf(referral.responsibleId()),
                        ReferralProcess.REFERRAL_ID, referral.id(),
                        ReferralProcess.SERVICE_STATE, referral.serviceState().name(),
                        ReferralProcess.CHECKS_CHOICE, referral.checksChoice().name()));
        mapper.started(referral.id(), instance);
    }

    /** Lets the process know how the service stands; nobody hears it if it has ended. */
    void tellState(long referralId) {
        ReferralRow referral = mapper.byId(referralId).orElseThrow();
        if (referral.isRunning()) {
            instances.put(
                    referral.slipNumber(),
                    ReferralProcess.SERVICE_STATE,
                    referral.serviceState().name());
        }
    }
}
