package org.suprovid.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Shown as {@code jobs}, and to Prometheus as {@code suprovid.jobs.dead}: timers and other jobs that failed as often as
 * they were allowed to. Nobody is reminded by a dead timer; the system itself works on.
 */
@Component("jobsHealthIndicator")
class JobsHealth implements HealthIndicator {

    private final ManagementService management;

    JobsHealth(ManagementService management, MeterRegistry meters) {
        this.management = management;
        Gauge.builder("suprovid.jobs.dead", this, JobsHealth::dead)
                .description("Jobs of the engine without retries left")
                .register(meters);
    }

    @Override
    public Health health() {
        return Health.up().withDetail("dead", dead()).build();
    }

    private long dead() {
        return management.createJobQuery().noRetriesLeft().count();
    }
}
