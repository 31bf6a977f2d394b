package org.suprovid.engine.internal;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.suprovid.engine.ManyMoves;

/** One command for all: jobs and tasks are read in one query each and written in one batch, with the engine's own locking. */
@Component
class MoveMany implements ManyMoves {

    private final ProcessEngine engine;

    MoveMany(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void move(Map<String, Instant> timers, Map<String, Instant> tasks) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        try {
            configuration.getCommandExecutorTxRequired().execute(context -> {
                moveTimers(context, timers);
                moveTasks(context, tasks);
                return null;
            });
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The engine moved on at the same moment", e);
        }
    }

    private static void moveTimers(CommandContext context, Map<String, Instant> timers) {
        if (!timers.isEmpty()) {
            JobQueryImpl query = new JobQueryImpl();
            query.jobIds(timers.keySet());
            List<JobEntity> jobs = context.getJobManager().findJobsByQueryCriteria(query, null).stream()
                    .map(JobEntity.class::cast)
                    .collect(Collectors.toList());
            jobs.forEach(job -> {
                refuseIfFiring(job);
                job.setDuedate(Date.from(timers.get(job.getId())));
            });
        }
    }

    /** A node has taken it up already: it would fire in spite of its new date. */
    private static void refuseIfFiring(JobEntity job) {
        Date locked = job.getLockExpirationTime();
        if (locked != null && locked.after(ClockUtil.getCurrentTime())) {
            throw new OptimisticLockingFailureException("A timer fires at the same moment");
        }
    }

    private static void moveTasks(CommandContext context, Map<String, Instant> tasks) {
        if (!tasks.isEmpty()) {
            TaskQueryImpl query = new TaskQueryImpl();
            query.taskIdIn(tasks.keySet().toArray(String[]::new));
            context.getTaskManager().findTasksByQueryCriteria(query).forEach(task -> {
                TaskEntity moved = (TaskEntity) task;
                moved.setDueDate(Date.from(tasks.get(moved.getId())));
                moved.triggerUpdateEvent();
            });
        }
    }
}
