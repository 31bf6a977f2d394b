package org.suprovid.engine.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
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
        inEngine(context -> {
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

    @Override
    public int armLost(String processInstanceId, Meant meant) {
        return inEngine(context -> {
            List<Lost> lost = lost(context, processInstanceId, meant);
            lost.forEach(one -> one.timer().createTimerInstance(one.execution()));
            return lost.size();
        });
    }

    @Override
    public int lost(String processInstanceId, Meant meant) {
        return inEngine(context -> lost(context, processInstanceId, meant).size());
    }

    private <T> T inEngine(Command<T> step) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(step);
    }

    /** A timer that should wait at an execution and does not. */
    private record Lost(ExecutionEntity execution, TimerDeclarationImpl timer) {}

    private static List<Lost> lost(CommandContext context, String processInstanceId, Meant meant) {
        return declared(context, processInstanceId).stream()
                .filter(one -> !waits(context, one.execution().getId(), one.timer()))
                .filter(one -> meant.is(
                        one.timer().getJobConfiguration(),
                        one.execution()::getVariable,
                        one.timer().getActivityId().equals(one.execution().getActivityId())))
                .toList();
    }

    /** The timers of every activity that the process or what it called is in, once for each time it is in it. */
    private static Collection<Lost> declared(CommandContext context, String processInstanceId) {
        Map<String, Lost> declared = new LinkedHashMap<>();
        leaves(context, processInstanceId).forEach(leaf -> leaf.createActivityExecutionMapping()
                .forEach((scope, execution) -> TimerDeclarationImpl.getDeclarationsForScope(scope)
                        .forEach((id, timer) -> declared.put(
                                execution.getId() + "/" + id, new Lost((ExecutionEntity) execution, timer)))));
        return declared.values();
    }

    /** Where the process stands, and where that is a call, where the called one stands too. */
    private static Stream<ExecutionEntity> leaves(CommandContext context, String processInstanceId) {
        return context.getExecutionManager().findExecutionsByProcessInstanceId(processInstanceId).stream()
                .filter(execution -> execution.getActivity() != null
                        && execution.getExecutions().isEmpty())
                .flatMap(leaf -> Stream.concat(Stream.of(leaf), called(context, leaf)));
    }

    private static Stream<ExecutionEntity> called(CommandContext context, ExecutionEntity caller) {
        return Stream.ofNullable(caller.getSubProcessInstance()).flatMap(called -> leaves(context, called.getId()));
    }

    private static boolean waits(CommandContext context, String executionId, TimerDeclarationImpl timer) {
        return context.getJobManager().findJobsByExecutionId(executionId).stream()
                .anyMatch(job -> timer.getActivityId().equals(job.getActivityId()));
    }
}
