package org.suprovid.engine.internal;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets timers fire only when everything else stands: migrations, diagrams, demo data. */
@Component
class StartJobs {

    private final ProcessEngine engine;
    private final boolean enabled;

    StartJobs(ProcessEngine engine, @Value("${suprovid.jobs:true}") boolean enabled) {
        this.engine = engine;
        this.enabled = enabled;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (enabled) {
            ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getJobExecutor()
                    .start();
        }
    }
}
