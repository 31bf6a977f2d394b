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
    private final Visits visits;
    private final ControlVisits controls;
    private final ChecksChosen chosen;
    private final ReferralStore store;
    private final ReferralStart process;
    private final ReferralEvents events;
    private final MarksInChecks marks;
    private final Deadlines deadlines;

    CheckEntry(
            Checks checks,
            Visits visits,
            ControlVisits controls,
            ChecksChosen chosen,
            ReferralStore store,
            ReferralStart process,
            ReferralEvents events,
            MarksInChecks marks,
            Deadlines deadlines) {
        this.marks = marks;
        this.checks = checks;
        this.visits = visits;
        this.controls = controls;
        this.chosen = chosen;
        this.store = store;
        this.process = process;
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
        if (visit != null && isNews(referral, visit)) {
            visits.answered(referral.id(), visit);
            process.tellStateLater(referral.id());
        }
        marks.given(referral, visit);
        if (controlOn != null) {
            controls.set(referral.id(), controlOn);
        }
    }

    /** That all is as it was is no answer. */
    private static boolean isNews(ReferralRow referral, Visit visit) {
        return ServiceStates.said(visit) != referral.serviceState();
    }

    void choice(long referralId, ChecksChoice choice, String ways) {
        ReferralRow referral = store.hold(referralId);
        if (choice != referral.checksChoice() || !ways.equals(referral.checksWays())) {
            chosen.choose(referralId, choice, ways);
        }
    }

    void tookPart(ReferralRow referral, Collection<String> how, long documentId) {
        events.tookPart(referral, how, documentId);
    }
}
