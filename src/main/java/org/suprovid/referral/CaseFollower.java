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

    /**
     * Who has died is neither sent nor asked for; who withdraws agreement is not, unless they have been served. No partner hears
     * or is asked anything more, of what is finished neither.
     */
    @EventListener
    void on(WorkStopped stopped) {
        access.asSystem(() -> {
            switch (stopped.outcome()) {
                    // of every case and card: nobody is to write to the family
                case "DIED" -> issued(mapper.ofPersonOf(stopped.caseId())).forEach(this::died);
                case "CLIENT_WITHDREW" -> issued(mapper.ofCase(stopped.caseId()))
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

    private void died(ReferralRow referral) {
        keepBack(referral);
        if (referral.isRunning()) {
            cancelling.cancel(referral.id(), Reasons.DIED);
        }
    }

    private void withdrawn(ReferralRow referral) {
        keepBack(referral);
        if (referral.feedbackConsent()) {
            events.record(referral, "REVOKED");
        }
        if (!referral.isRunning()) {
            return;
        }
        if (referral.serviceState().isKnown()) {
            chosen.choose(referral.id(), ChecksChoice.NO, "");
        } else {
            cancelling.cancel(referral.id(), Reasons.CLIENT_REFUSED);
        }
    }

    /** Before anything ends: whatever ends is told to the partner, unless that is kept back (R-NTF-05). */
    private void keepBack(ReferralRow referral) {
        mapper.keepBack(referral.id());
        publisher.publishEvent(new ReferralRevoked(referral.id()));
    }

    private static List<ReferralRow> issued(List<ReferralRow> referrals) {
        return referrals.stream().filter(ReferralRow::isIssued).toList();
    }

    private static List<ReferralRow> running(List<ReferralRow> referrals) {
        return referrals.stream().filter(ReferralRow::isRunning).toList();
    }
}
