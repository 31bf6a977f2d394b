package org.suprovid.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.engine.EngineTime;

/**
 * Tells all stories at once in the order of their days, with timers firing in between, up to the day of the first start.
 * Every turn is a transaction that also moves its bookmark: killed in between, the next start goes on with the next turn.
 */
@Component
class Teller {

    /** The pledges of the staff are older than the oldest story. */
    private static final Duration BEFORE_ALL = Duration.ofDays(230);

    private final Clock clock;
    private final EngineTime time;
    private final Tales tales;
    private final DemoOrganisation organisation;
    private final StoryBook book;
    private final TransactionTemplate transaction;

    Teller(
            Clock clock,
            EngineTime time,
            Tales tales,
            DemoOrganisation organisation,
            StoryBook book,
            TransactionTemplate transaction) {
        this.clock = clock;
        this.time = time;
        this.tales = tales;
        this.organisation = organisation;
        this.book = book;
        this.transaction = transaction;
    }

    private record Turn(Instant at, Tale tale) {}

    /** Founds the organisation if nobody works here yet, and tells what of the stories is still to be told. */
    void tell(List<Story> stories, Instant until) {
        try {
            if (organisation.isEmpty()) {
                time.stopAt(until.minus(BEFORE_ALL));
                transaction.executeWithoutResult(status -> found(stories, until));
            }
            book.open().ifPresent(demo -> goOn(demo, stories));
        } finally {
            time.run();
        }
    }

    private void found(List<Story> stories, Instant until) {
        List<Bookmark> marks = IntStream.range(0, stories.size())
                .mapToObj(at -> Bookmark.before(at, begin(until, stories.get(at))))
                .toList();
        book.begin(new StoryBook.Open(organisation.found(), until, clock.instant()), marks);
    }

    private void goOn(StoryBook.Open demo, List<Story> stories) {
        time.stopAt(demo.to());
        PriorityQueue<Turn> turns = new PriorityQueue<>(
                Comparator.comparing(Turn::at).thenComparing(turn -> turn.tale().position()));
        book.bookmarks().stream()
                .filter(mark -> mark.next() != null)
                .map(mark -> new Turn(mark.next(), tales.tale(demo.programme(), stories.get(mark.position()), mark)))
                .forEach(turns::add);
        while (!turns.isEmpty() && turns.peek().at().isBefore(demo.until())) {
            Turn turn = turns.poll();
            next(turn).ifPresent(at -> turns.add(new Turn(at, turn.tale())));
        }
        fireUntil(demo.until());
        time.stopAt(demo.until());
        transaction.executeWithoutResult(status -> {
            organisation.settle();
            book.close();
        });
    }

    private Optional<Instant> next(Turn turn) {
        fireUntil(turn.at());
        time.stopAt(turn.at());
        return transaction.execute(status -> {
            Optional<Instant> next = turn.tale().next().map(turn.at()::plus);
            book.turn(turn.tale().mark(next.orElse(null)), turn.at());
            return next;
        });
    }

    private void fireUntil(Instant limit) {
        boolean more = true;
        while (more) {
            more = time.goOn() || time.fireNextTimer(limit);
        }
    }

    /** In office hours, each story at another minute. */
    private Instant begin(Instant until, Story story) {
        return until.atZone(clock.getZone())
                .minusDays(story.daysAgo())
                .with(LocalTime.of(
                        9 + story.surname().length() % 6, story.givenName().length() * 7 % 60))
                .toInstant();
    }
}
