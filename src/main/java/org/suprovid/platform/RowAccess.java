package org.suprovid.platform;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets a step act as somebody else; the database is told of it before the next statement. */
@Component
public class RowAccess {

    /** Runs a step of the system itself (the diagram acts, not the person) and then sees as before. */
    public <T> T asSystem(Supplier<T> step) {
        return as(Actor.SYSTEM, step);
    }

    public void asSystem(Runnable step) {
        as(Actor.SYSTEM, () -> {
            step.run();
            return null;
        });
    }

    /**
     * Runs a step past the rows that only caseworkers see, still as oneself: for who is asked for something without being one,
     * and in queries that ask for one's own only.
     */
    public <T> T asOneself(Supplier<T> step) {
        return as(new Actor(CurrentActor.staffId(), RowScope.SYSTEM, Set.of()), step);
    }

    /** Runs a step as the given actor, inside the current transaction if there is one. */
    public <T> T as(Actor actor, Supplier<T> step) {
        try (var binding = CurrentActor.bind(actor)) {
            return step.get();
        }
    }
}
