package org.suprovid.referral;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseHandedOver;
import org.suprovid.casework.CaseProcess;
import org.suprovid.casework.WorkBeside;
import org.suprovid.engine.Instances;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;

/** What runs beside a case goes along when the case passes to somebody else: rows, processes and tasks (R-ROLE-25, R-7S-22). */
@Component
class ReferralsHandedOver implements WorkBeside {

    private final RunningReferralsMapper running;
    private final Instances instances;
    private final UserTasks tasks;

    ReferralsHandedOver(RunningReferralsMapper running, Instances instances, UserTasks tasks) {
        this.running = running;
        this.instances = instances;
        this.tasks = tasks;
    }

    @Override
    public List<String> running(long caseId) {
        return running.slips(caseId);
    }

    @EventListener
    void on(CaseHandedOver passed) {
        running.handOver(passed.caseId(), passed.to()).forEach(slip -> handOver(slip, passed));
    }

    private void handOver(String slip, CaseHandedOver passed) {
        String next = String.valueOf(passed.to());
        instances.put(slip, CaseProcess.CASE_MANAGER, next);
        for (OpenTask task : tasks.ofBusinessKey(slip)) {
            if (String.valueOf(passed.from()).equals(task.assignee())) {
                tasks.assign(task.id(), next);
            }
        }
    }
}
