package org.suprovid.crisis;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseClosed;
import org.suprovid.casework.CaseContinued;
import org.suprovid.casework.WorkStopped;
import org.suprovid.plan.PlanInForce;
import org.suprovid.platform.RowAccess;

/** What becomes of crises and crisis plans when something becomes of their case (R-12S-11a, R-7S-21, Q-46). */
@Component
@Transactional
class CrisisFollower {

    private final CrisisMapper crises;
    private final CrisisPlans plans;
    private final CrisisCancelling cancelling;
    private final CrisisEvents events;
    private final RowAccess access;

    CrisisFollower(
            CrisisMapper crises,
            CrisisPlans plans,
            CrisisCancelling cancelling,
            CrisisEvents events,
            RowAccess access) {
        this.events = events;
        this.crises = crises;
        this.plans = plans;
        this.cancelling = cancelling;
        this.access = access;
    }

    /** After the service plan the crisis plan is made, where the standard asks for one (T-38). */
    @EventListener
    void on(PlanInForce agreed) {
        access.asSystem(() -> plans.askAfterPlan(agreed.caseId()));
    }

    /**
     * For the dead nothing is left to do. Whoever withdraws agreement is left in peace, once somebody knows that they can
     * be; until the client is reached the search goes on. Anybody else's crisis goes on to its end.
     */
    @EventListener
    void on(WorkStopped stopped) {
        access.asSystem(() -> {
            plans.drop(stopped.caseId());
            switch (stopped.outcome()) {
                case "DIED" -> crises.runningOfPersonOf(stopped.caseId())
                        .forEach(crisis -> cancelling.cancel(crisis, stopped.outcome()));
                case "CLIENT_WITHDREW" -> crises.ofCase(stopped.caseId()).stream()
                        .filter(crisis -> crisis.isRunning() && crisis.state() != CrisisState.REPORTED)
                        .forEach(crisis -> cancelling.cancel(crisis, stopped.outcome()));
                default -> {}
            }
        });
    }

    /** The crisis plan is the person's: it holds in the case that goes on, too (R-LESSON-60). */
    @EventListener
    void on(CaseContinued continued) {
        if (continued.takesAlong(CaseContinued.CRISIS_PLAN)) {
            access.asSystem(() -> plans.takeAlong(continued.from(), continued.to()));
        }
    }

    /** What is not over goes on, and the timeline says so below the closure (R-7S-24). */
    @EventListener
    void on(CaseClosed closed) {
        access.asSystem(() -> {
            plans.drop(closed.caseId());
            crises.ofCase(closed.caseId()).stream()
                    .filter(Crisis::isRunning)
                    .forEach(crisis -> events.record(crisis, "GOES_ON", null));
        });
    }
}
