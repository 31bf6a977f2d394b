package org.suprovid.platform;

/** The actor bound to this thread; nobody unless somebody was bound. */
public final class CurrentActor {

    private static final ThreadLocal<Actor> BOUND = new ThreadLocal<>();

    private CurrentActor() {}

    public static Actor get() {
        Actor actor = BOUND.get();
        return actor == null ? Actor.NOBODY : actor;
    }

    public static long staffId() {
        return get().staffId();
    }

    /** Binds an actor until the returned handle is closed; bindings nest. */
    public static Binding bind(Actor actor) {
        Actor before = BOUND.get();
        BOUND.set(actor);
        return () -> {
            if (before == null) {
                BOUND.remove();
            } else {
                BOUND.set(before);
            }
        };
    }

    /** Ends a binding. */
    @FunctionalInterface
    public interface Binding extends AutoCloseable {
        @Override
        void close();
    }
}
