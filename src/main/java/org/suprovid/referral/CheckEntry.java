package org.suprovid.referral;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;

/** Enters a check with all that follows from it: the visit, a control date, another choice of the client. */
@Component
@Transactional
class CheckEntry {

    private final Checks checks;
    private final CheckedVisits visits;
    private final ControlVisits controls;
    private final ChecksChosen chosen;
    private final ReferralStore store;
    private final ReferralEvents events;
    private final Deadlines deadlines;

    CheckEntry(
            Checks checks,
            CheckedVisits visits,
            ControlVisits controls,
            ChecksChosen chosen,
            ReferralStore store,
            ReferralEvents events,
            Deadlines deadlines) {
        this.checks = checks;
        this.visits = visits;
        this.controls = controls;
        this.chosen = chosen;
        this.store = store;
        this.events = events;
        this.deadlines = deadlines;
    }

    /** The ways the client accepts, where not all. */
    List<String> ways(long referralId) {
        String ways = store.row(referralId).checksWays();
        return ways.isEmpty() ? List.of() : Arrays.asList(ways.split(","));
    }

    /** The day stays, and the next attempt is asked for, unless this was the last one. */
    void attempted(ReferralRow referral, CheckCode code, LocalDate on, CheckWay way, long documentId) {
        if (!checks.attempted(referral, code, on, way, documentId)) {
            deadlines.goesOn(referral.promised(code.name()));
        }
    }

    /** @param visit null while it lies ahead @param controlOn null if no control date is needed */
    void made(ReferralRow referral, CheckRow made, Visit visit, LocalDate controlOn) {
        checks.done(referral, made);
        visits.told(referral, visit);
        if (controlOn != null) {
            controls.set(referral.id(), controlOn);
        }
    }

    void choice(long referralId, ChecksChoice choice, String ways) {
        ReferralRow referral = store.hold(referralId);
        if (choice != referral.checksChoice() || !ways.equals(referral.checksWays())) {
            chosen.choose(referralId, choice, ways);
        }
    }

    /** @param said what has opened up for the client since, null if nothing */
    void openedUp(ReferralRow referral, String said) {
        if (said != null) {
            store.follows(referral, said);
        }
    }

    void tookPart(ReferralRow referral, Collection<String> how, long documentId) {
        events.tookPart(referral, how, documentId);
    }
}
