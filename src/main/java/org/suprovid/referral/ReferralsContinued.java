package org.suprovid.referral;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseContinued;
import org.suprovid.deadline.Deadlines;
import org.suprovid.engine.Instances;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.plan.PlanInForce;
import org.suprovid.platform.RowAccess;

/**
 * What runs beside a case goes along when the case goes on in another programme: each referral with its promises, tasks and
 * process; its line is found again by the slip when the first plan there is in force (R-LESSON-60, R-REF-45).
 */
@Component
@Transactional
class ReferralsContinued {

    private final RunningReferralsMapper running;
    private final ReferralDates dates;
    private final Deadlines deadlines;
    private final Instances instances;
    private final UserTasks tasks;
    private final RowAccess access;

    ReferralsContinued(
            RunningReferralsMapper running,
            ReferralDates dates,
            Deadlines deadlines,
            Instances instances,
            UserTasks tasks,
            RowAccess access) {
        this.running = running;
        this.dates = dates;
        this.deadlines = deadlines;
        this.instances = instances;
        this.tasks = tasks;
        this.access = access;
    }

    @EventListener
    void on(CaseContinued continued) {
        if (continued.takesAlong(CaseContinued.REFERRALS)) {
            List<RunningReferralsMapper.Moved> moved =
                    running.goOn(continued.from(), continued.to(), continued.newManager());
            moved.forEach(referral -> takeAlong(referral, continued));
        }
    }

    @EventListener
    void on(PlanInForce begun) {
        access.asSystem(() -> running.findLines(begun.caseId()));
    }

    private void takeAlong(RunningReferralsMapper.Moved referral, CaseContinued continued) {
        deadlines.passTo(continued.from(), continued.to(), dates.codes(), String.valueOf(referral.id()));
        String next = String.valueOf(continued.newManager());
        instances.put(referral.slip(), ReferralProcess.CASE_ID, continued.to());
        instances.put(referral.slip(), ReferralProcess.CASE_MANAGER, next);
        for (OpenTask task : tasks.ofBusinessKey(referral.slip())) {
            if (String.valueOf(continued.oldManager()).equals(task.assignee())) {
                tasks.assign(task.id(), next);
            }
        }
    }
}
