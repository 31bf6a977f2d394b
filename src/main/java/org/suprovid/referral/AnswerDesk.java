package org.suprovid.referral;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;
import org.suprovid.notification.BackOff;

/**
 * Brings one answer to its referral in a transaction of its own: its row is held meanwhile, so no other node brings the same, and
 * it is applied with the step of the process or not at all.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class AnswerDesk {

    private final AnswerMapper mapper;
    private final Answers answers;
    private final Referrals referrals;
    private final Instances instances;
    private final AnswerProperties properties;
    private final AnswerNews news;
    private final Clock clock;

    AnswerDesk(
            AnswerMapper mapper,
            Answers answers,
            Referrals referrals,
            Instances instances,
            AnswerProperties properties,
            AnswerNews news,
            Clock clock) {
        this.mapper = mapper;
        this.answers = answers;
        this.referrals = referrals;
        this.instances = instances;
        this.properties = properties;
        this.news = news;
        this.clock = clock;
    }

    /** Ids of what is to be delivered now, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Long> due(int most) {
        return mapper.due(clock.instant(), most);
    }

    /** Nothing happens if it is delivered, not due, or in other hands. */
    public void deliver(long id) {
        mapper.hold(id, clock.instant()).ifPresent(this::deliver);
    }

    /** Notes a failure that rolled everything else back. */
    public void broke(long id) {
        mapper.hold(id, clock.instant()).ifPresent(row -> failed(row, AnswerTrouble.BROKEN));
    }

    private void deliver(AnswerRow row) {
        Referral referral = referrals.find(row.referralId()).orElseThrow();
        String instance = referral.processInstanceId();
        boolean ended = !referral.isRunning() || instance != null && !instances.isRunning(instance);
        if (ended) {
            // late, and it counts still
            answers.apply(referral.id());
        } else if (instance != null && instances.waitsFor(instance, ReferralProcess.PARTNER_FEEDBACK)) {
            instances.tell(instance, ReferralProcess.PARTNER_FEEDBACK, Map.of());
        }
        if (mapper.state(row.id()).filter(AnswerState.APPLIED::equals).isEmpty()) {
            failed(row, AnswerTrouble.TOO_EARLY);
        }
    }

    private void failed(AnswerRow row, AnswerTrouble trouble) {
        int tries = row.tries() + 1;
        if (tries < properties.tries()) {
            mapper.failed(row.id(), trouble, clock.instant().plus(BackOff.after(tries)));
        } else {
            mapper.park(row.id(), trouble);
            news.parked(row.id(), row.slip(), row.referralId());
        }
    }
}
