package org.suprovid.engine.internal;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.suprovid.engine.EngineTime;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.TimeOfDay;

@Component
class BothClocks implements EngineTime {

    private final TimeOfDay clock;
    private final ManagementService management;

    BothClocks(TimeOfDay clock, ManagementService management) {
        this.clock = clock;
        this.management = management;
    }

    @Override
    public void stopAt(Instant instant) {
        clock.stopAt(instant);
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    @Override
    public void run() {
        clock.stopAt(null);
        ClockUtil.reset();
    }

    @Override
    public boolean goOn() {
        List<Job> waiting = management
                .createJobQuery()
                .messages()
                .executable()
                .orderByJobId()
                .asc()
                .listPage(0, 1);
        waiting.forEach(this::execute);
        return !waiting.isEmpty();
    }

    private void execute(Job job) {
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            management.executeJob(job.getId());
        }
    }

    @Override
    public boolean fireNextTimer(Instant limit) {
        // timers that never come (switched off by the standard) lie beyond any limit
        List<Job> next = management
                .createJobQuery()
                .timers()
                .active()
                .duedateLowerThan(Date.from(limit.plusMillis(1)))
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        if (next.isEmpty()) {
            return false;
        }
        Instant due = next.get(0).getDuedate().toInstant();
        if (due.isAfter(clock.instant())) {
            stopAt(due);
        }
        execute(next.get(0));
        return true;
    }
}
