package org.suprovid.client;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.suprovid.platform.CurrentActor;

/**
 * Counts how often a worker asks about clients of others, and how often what they say of one is wrong. A node counts for itself;
 * the log of reads says who asked.
 */
@Component
class ReturningGuard {

    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final int MOST_WORKERS = 10_000;
    private static final int SEARCHES = 30;
    private static final int WRONG = 10;
    private final LoadingCache<Long, Bucket> searches = counting(SEARCHES);
    private final LoadingCache<Long, Bucket> wrong = counting(WRONG);

    /** The current actor searches once more. @return whether they may */
    boolean maySearch() {
        return searches.get(CurrentActor.staffId()).tryConsume(1);
    }

    /** What the current actor said of a card was not so. */
    void wrong() {
        wrong.get(CurrentActor.staffId()).tryConsume(1);
    }

    /** Whether the current actor was wrong so often that right and wrong are not told apart for a while. */
    boolean isHeld() {
        return wrong.get(CurrentActor.staffId()).getAvailableTokens() == 0;
    }

    private static LoadingCache<Long, Bucket> counting(int most) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_WORKERS)
                .expireAfterAccess(SPAN.multipliedBy(2))
                .build(worker -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, SPAN))
                        .build());
    }
}
