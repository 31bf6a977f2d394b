package org.suprovid.engine;

import java.util.List;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shown as {@code diagrams}: whether what came with this version is in force; the system works on if it is not. */
@Component("diagramsHealthIndicator")
public class DiagramsHealth implements HealthIndicator {

    private volatile List<Violation> refused = List.of();

    void refused(List<Violation> violations) {
        refused = List.copyOf(violations);
    }

    /** Why this node kept the diagrams and forms of before, each as file, element and reason; empty if it did not. */
    public List<String> reasons() {
        return refused.stream().map(Violation::toString).toList();
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up().withDetail("refused", refused.size());
        if (!refused.isEmpty()) {
            health.withDetail("reasons", reasons());
        }
        return health.build();
    }
}
