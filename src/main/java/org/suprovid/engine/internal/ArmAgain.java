package org.suprovid.engine.internal;

import java.util.Collection;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmScope;
import org.springframework.stereotype.Component;
import org.suprovid.engine.EdgeTimers;

/** Creates the timer as the engine did when the activity began; its public services have no way to do so. */
@Component
class ArmAgain implements EdgeTimers {

    private final ProcessEngine engine;

    ArmAgain(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void armAgain(String executionId, String activityId, Predicate<String> meant) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            ExecutionEntity execution = context.getExecutionManager().findExecutionById(executionId);
            PvmScope activity = execution.getProcessDefinition().findActivity(activityId);
            Collection<TimerDeclarationImpl> timers =
                    TimerDeclarationImpl.getDeclarationsForScope(activity).values();
            timers.stream()
                    .filter(timer -> meant.test(timer.getJobConfiguration()))
                    .filter(timer -> !waits(context, executionId, timer))
                    .forEach(timer -> timer.createTimerInstance(execution));
            return null;
        });
    }

    private static boolean waits(CommandContext context, String executionId, TimerDeclarationImpl timer) {
        return context.getJobManager().findJobsByExecutionId(executionId).stream()
                .anyMatch(job -> timer.getActivityId().equals(job.getActivityId()));
    }
}
