package org.suprovid.referral;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.ChecksExplained;
import org.suprovid.casework.WorkStopped;
import org.suprovid.platform.RowAccess;

/** What becomes of referrals when something becomes of their case or client (R-7S-21, Q-46). */
@Component
@Transactional
class CaseFollower {

    private final ReferralMapper mapper;
    private final Cancelling cancelling;
    private final ChecksChosen chosen;
    private final ReferralEvents events;
    private final RowAccess access;
    private final ApplicationEventPublisher publisher;

    CaseFollower(
            ReferralMapper mapper,
            Cancelling cancelling,
            ChecksChosen chosen,
            ReferralEvents events,
            RowAccess access,
            ApplicationEventPublisher publisher) {
        this.mapper = mapper;
        this.cancelling = cancelling;
        this.chosen = chosen;
        this.events = events;
        this.access = access;
        this.publisher = publisher;
    }

    /** Who has died is neither sent nor asked for; who withdraws agreement is not, unless they have been served. */
    @EventListener
    void on(WorkStopped stopped) {
        access.asSystem(() -> {
            switch (stopped.outcome()) {
                case "DIED" -> ofPerson(stopped.caseId()).forEach(one -> cancelling.cancel(one.id(), Reasons.DIED));
                case "CLIENT_WITHDREW" -> running(mapper.ofCase(stopped.caseId()))
                        .forEach(this::withdrawn);
                default -> {}
            }
        });
    }

    /** What the client chose before leaving holds for every referral that goes on. */
    @EventListener
    void on(ChecksExplained explained) {
        ChecksChoice choice = ChecksChoice.valueOf(explained.choice());
        running(mapper.ofCase(explained.caseId())).stream()
                .filter(referral -> referral.checksChoice() != choice)
                .forEach(referral -> chosen.choose(referral.id(), choice, referral.checksWays()));
    }

    private void withdrawn(ReferralRow referral) {
        mapper.keepBack(referral.id());
        events.record(referral, "REVOKED");
        if (referral.serviceState().isKnown()) {
            chosen.choose(referral.id(), ChecksChoice.NO, "");
            publisher.publishEvent(new ReferralRevoked(referral.id()));
        } else {
            cancelling.cancel(referral.id(), Reasons.CLIENT_REFUSED);
        }
    }

    /** Of every case and card: nobody is to write to the family. */
    private List<ReferralRow> ofPerson(long caseId) {
        return mapper.ofPersonOf(caseId).stream().filter(ReferralRow::isRunning).toList();
    }

    private static List<ReferralRow> running(List<ReferralRow> referrals) {
        return referrals.stream().filter(ReferralRow::isRunning).toList();
    }
}
