package org.suprovid.engine;

import java.util.List;
import java.util.stream.Collectors;

/** The resources break rules and were not deployed; what ran before runs on. */
public class DeploymentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Violation> violations;

    public DeploymentRefused(List<Violation> violations) {
        super("Not deployed:\n" + violations.stream().map(v -> "  - " + v).collect(Collectors.joining("\n")));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
