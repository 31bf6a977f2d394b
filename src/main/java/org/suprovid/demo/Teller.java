package org.suprovid.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import org.suprovid.engine.EngineTime;

/** Tells all stories at once in the order of their days, with timers firing in between, up to today. */
@Component
class Teller {

    private final Clock clock;
    private final EngineTime time;
    private final Tales tales;

    Teller(Clock clock, EngineTime time, Tales tales) {
        this.clock = clock;
        this.time = time;
        this.tales = tales;
    }

    private record Turn(Instant at, CaseTale tale) {}

    void tell(LongSupplier founding, List<Story> stories) {
        Instant now = clock.instant();
        try {
            // the pledges of the staff are older than the oldest story
            time.stopAt(now.minus(Duration.ofDays(200)));
            long programme = founding.getAsLong();
            PriorityQueue<Turn> turns = new PriorityQueue<>(Comparator.comparing(Turn::at));
            stories.forEach(story -> turns.add(new Turn(begin(now, story), tales.tale(programme, story))));
            while (!turns.isEmpty() && turns.peek().at().isBefore(now)) {
                play(turns.poll(), turns);
            }
            fireUntil(now);
        } finally {
            time.run();
        }
    }

    private void play(Turn turn, PriorityQueue<Turn> turns) {
        fireUntil(turn.at());
        time.stopAt(turn.at());
        Optional<Duration> pause = turn.tale().next();
        pause.ifPresent(length -> turns.add(new Turn(turn.at().plus(length), turn.tale())));
    }

    private void fireUntil(Instant limit) {
        boolean fired = true;
        while (fired) {
            fired = time.fireNextTimer(limit);
        }
    }

    /** In office hours, each story at another minute. */
    private Instant begin(Instant now, Story story) {
        return now.atZone(clock.getZone())
                .minusDays(story.daysAgo())
                .with(LocalTime.of(
                        9 + story.surname().length() % 6, story.givenName().length() * 7 % 60))
                .toInstant();
    }
}
