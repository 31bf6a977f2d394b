package org.suprovid.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A story being told, turn by turn. */
interface Tale {

    int position();

    /** How far the story is told now, its next turn being then. */
    Bookmark mark(Instant next);

    /** Plays one turn; how long until the next, empty when the story stands. */
    Optional<Duration> next();
}
