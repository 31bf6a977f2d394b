package org.suprovid.referral;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shown as {@code answers}, and among the metrics: what waits in the inbox and what is parked; the system works on. */
@Component("answersHealthIndicator")
class AnswersHealth implements HealthIndicator {

    private final ParkedAnswers parked;

    AnswersHealth(ParkedAnswers parked, MeterRegistry metrics) {
        this.parked = parked;
        Gauge.builder("suprovid.answers.parked", parked, answers -> answers.counts()
                        .parked())
                .description("Partners' answers that wait for a supervisor")
                .register(metrics);
        Gauge.builder("suprovid.answers.waiting", parked, answers -> answers.counts()
                        .waiting())
                .description("Partners' answers that are still to be delivered")
                .register(metrics);
    }

    @Override
    public Health health() {
        AnswerMapper.Counts counts = parked.counts();
        Health.Builder health =
                Health.up().withDetail("waiting", counts.waiting()).withDetail("parked", counts.parked());
        if (counts.oldest() != null) {
            health.withDetail("oldest", counts.oldest());
        }
        return health.build();
    }
}
