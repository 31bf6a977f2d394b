package org.suprovid.referral;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;
import org.suprovid.platform.BeforeCommit;

/**
 * Starts the process of a referral, once, and tells it later what happens (R-REF-45). What a form brings about is told when its
 * task is finished, right before the commit: what the process does then may withdraw the very task.
 */
@Component
@Transactional
class ReferralStart {

    private final ReferralMapper mapper;
    private final Instances instances;
    private final BeforeCommit beforeCommit;

    ReferralStart(ReferralMapper mapper, Instances instances, BeforeCommit beforeCommit) {
        this.mapper = mapper;
        this.instances = instances;
        this.beforeCommit = beforeCommit;
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
                ReferralProcess.REFERRAL_ISSUED, referral.slipNumber(), ReferralProcess.start(referral));
        mapper.started(referral.id(), instance);
    }

    /** Lets the process know how the service stands; nobody hears it if it has ended. */
    void tellState(long referralId) {
        mapper.byId(referralId)
                .filter(ReferralRow::isRunning)
                .ifPresent(referral -> instances.putInto(
                        referral.processInstanceId(),
                        ReferralProcess.SERVICE_STATE,
                        referral.serviceState().name()));
    }

    void tellStateLater(long referralId) {
        beforeCommit.run(() -> tellState(referralId));
    }

    /** What a worker wrote down for the partner goes the way a partner's own answer goes. */
    void tellAnswerLater(ReferralRow referral) {
        beforeCommit.run(() -> tell(referral, ReferralProcess.PARTNER_FEEDBACK, Map.of()));
    }

    /**
     * The diagram takes the choice up as a condition: a check that hears "no" does not pull its own task away. Only the referral
     * itself is told: its open checks are gone when they could hear of it.
     */
    void tellChoiceLater(ReferralRow referral, ChecksChoice choice) {
        beforeCommit.run(
                () -> instances.putInto(referral.processInstanceId(), ReferralProcess.CHECKS_CHOICE, choice.name()));
    }

    /** What may happen several times at once: the values are seen only where the message is taken up. */
    void tellWithinLater(ReferralRow referral, String message, Map<String, Object> values) {
        beforeCommit.run(() -> {
            if (waitsFor(referral, message)) {
                instances.tellWithin(referral.processInstanceId(), message, values);
            }
        });
    }

    /** A talk of its own: it belongs to the partner and outlives the referral (R-REF-74). */
    void talkToPartnerLater(ReferralRow referral) {
        beforeCommit.run(() ->
                instances.start(ReferralProcess.PARTNER_TALK, referral.slipNumber(), ReferralProcess.talk(referral)));
    }

    void tellCancelledLater(ReferralRow referral) {
        beforeCommit.run(() -> tell(referral, ReferralProcess.REFERRAL_CANCELLED, Map.of()));
    }

    private void tell(ReferralRow referral, String message, Map<String, Object> variables) {
        if (waitsFor(referral, message)) {
            instances.tell(referral.processInstanceId(), message, variables);
        }
    }

    boolean waitsFor(ReferralRow referral, String message) {
        return referral.processInstanceId() != null && instances.waitsFor(referral.processInstanceId(), message);
    }
}
