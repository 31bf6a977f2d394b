package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.engine.DecisionTables;
import org.suprovid.platform.RowAccess;

/** Sees when failures repeat themselves, as often as the table {@code failed-again} says, and asks people to act (R-REF-74). */
@Component
class FailedAgain {

    private static final String TALK_TO_PARTNER = "TALK_TO_PARTNER";
    private final DecisionTables tables;
    private final ReferralMapper referrals;
    private final RunningReferralsMapper running;
    private final ReferralNews news;
    private final ReferralStart process;
    private final RowAccess access;
    private final Clock clock;

    FailedAgain(
            DecisionTables tables,
            ReferralMapper referrals,
            RunningReferralsMapper running,
            ReferralNews news,
            ReferralStart process,
            RowAccess access,
            Clock clock) {
        this.tables = tables;
        this.referrals = referrals;
        this.running = running;
        this.news = news;
        this.process = process;
        this.access = access;
        this.clock = clock;
    }

    /** What came to nothing is counted over all workers: a partner refuses clients, whoever sends them. */
    void look(ReferralRow referral, ServiceState now, Visit visit) {
        if (now != ServiceState.NO_SHOW && now != ServiceState.NOT_SERVED) {
            return;
        }
        String reason = Reasons.of(visit);
        Map<String, Object> limit = tables.evaluate("failed-again", Map.of("reason", reason));
        if (limit.isEmpty()) {
            return;
        }
        LocalDate since = LocalDate.now(clock).minusDays(number(limit, "days"));
        access.asSystem(() -> {
            int times = now == ServiceState.NOT_SERVED
                    ? referrals.refusals(referral.partnerId(), reason, since)
                    : referrals.noShows(referral.personId(), reason, since);
            if (times >= number(limit, "times")) {
                ask(referral, (String) limit.get("step"), times);
            }
        });
    }

    /** Whoever is asked already is not asked once more. */
    private void ask(ReferralRow referral, String step, int times) {
        boolean partner = TALK_TO_PARTNER.equals(step);
        if (partner) {
            news.refused(referral, times);
        } else {
            news.stayedAway(referral, times);
        }
        boolean asked = partner
                ? running.isPartnerSpokenTo(referral.partnerId(), referral.programmeId())
                : running.isClientAsked(referral.personId());
        if (asked) {
            return;
        }
        if (partner) {
            process.talkToPartnerLater(referral);
        } else {
            process.tellWithinLater(referral, ReferralProcess.VISIT_FAILED_AGAIN, Map.of());
        }
    }

    private static int number(Map<String, Object> limit, String name) {
        return ((Number) limit.get(name)).intValue();
    }
}
