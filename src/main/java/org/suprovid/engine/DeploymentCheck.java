package org.suprovid.engine;

import java.util.List;
import java.util.Map;

/** A check that every resource must pass before it reaches the engine. */
public interface DeploymentCheck {

    /** Looks at all resources of one deployment, by name. */
    List<Violation> check(Map<String, byte[]> resources);
}
