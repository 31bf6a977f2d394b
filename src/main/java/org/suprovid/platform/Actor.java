package org.suprovid.platform;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who acts, as far as row access is concerned.
 *
 * @param staffId id of the staff member, 0 for the system
 * @param scope how far the actor sees
 * @param programmes ids of the programmes a {@link RowScope#PROJECT} actor sees
 */
public record Actor(long staffId, RowScope scope, Set<Long> programmes) {

    public static final Actor SYSTEM = new Actor(0, RowScope.SYSTEM, Set.of());
    public static final Actor NOBODY = new Actor(0, RowScope.NONE, Set.of());

    public Actor {
        programmes = Set.copyOf(programmes);
    }

    /** The programmes as a PostgreSQL array literal. */
    String programmesLiteral() {
        return new TreeSet<>(programmes).stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
