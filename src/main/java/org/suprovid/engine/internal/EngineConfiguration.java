package org.suprovid.engine.internal;

import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.suprovid.engine.AllowedBeans;
import org.suprovid.engine.UserTaskListener;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;

/** Sets the engine up: guarded expressions, no secrets in history, nightly clean-up, a job executor that does not dawdle. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    @Order
    ProcessEnginePlugin guardedEngine(AllowedBeans beans, List<UserTaskListener> taskListeners) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                guard((SpringProcessEngineConfiguration) configuration, beans);
                keepLittle(configuration);
                configuration.setJobExecutorActivate(false);
                configuration.setReevaluateTimeCycleWhenDue(true);
                BpmnParseListener listeners = new TaskListeners(taskListeners);
                configuration.setCustomPostBPMNParseListeners(new java.util.ArrayList<>(List.of(listeners)));
            }
        };
    }

    private static void guard(SpringProcessEngineConfiguration configuration, AllowedBeans beans) {
        configuration.setBeans(new HashMap<>());
        configuration.setExpressionManager(new GuardedExpressionManager(beans));
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setEnableScriptCompilation(false);
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setAuthorizationEnabled(false);
        configuration.setEnablePasswordPolicy(false);
    }

    private static void keepLittle(ProcessEngineConfigurationImpl configuration) {
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setHistoryEventProducer(new LeanHistory());
        configuration.setCustomSessionFactories(new KnownDefinitions().managers());
        configuration.setHistoryCleanupBatchWindowStartTime("01:00");
        configuration.setHistoryCleanupBatchWindowEndTime("05:00");
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setDefaultNumberOfRetries(5);
        configuration.setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M,PT1H,PT6H");
    }

    /** Jobs are the diagram acting, not a person: their threads see as the system. */
    @Bean("camundaTaskExecutor")
    TaskExecutor jobThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("job-");
        threads.setCorePoolSize(4);
        threads.setMaxPoolSize(4);
        threads.setQueueCapacity(16);
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(20);
        threads.setTaskDecorator(job -> () -> {
            try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
                job.run();
            }
        });
        return threads;
    }
}
