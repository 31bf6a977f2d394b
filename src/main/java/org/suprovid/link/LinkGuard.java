package org.suprovid.link;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.suprovid.platform.OneAddress;

/**
 * Counts what is wrong at the doors without an account: so many for one address, so many codes in all. Memory is bounded, and a
 * node counts for itself. Who holds a right link is let in whatever others try from the same address.
 */
@Component
public class LinkGuard {

    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;
    private final LoadingCache<String, Bucket> addresses;
    private final LoadingCache<Long, Bucket> keys;
    private final Bucket codes;

    LinkGuard(LinkProperties properties) {
        addresses = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(SPAN.multipliedBy(2))
                .build(address -> bucket(properties.wrongPerAddress(), SPAN));
        keys = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .build(key -> bucket(properties.perKey(), Duration.ofMinutes(1)));
        codes = bucket(properties.wrongInAll(), SPAN);
    }

    /** Something wrong came from there. @return whether it may go on trying */
    public boolean wrong(String address) {
        return addresses.get(OneAddress.of(address)).tryConsume(1);
    }

    boolean isHeld(String address) {
        Bucket known = addresses.getIfPresent(OneAddress.of(address));
        return known != null && known.getAvailableTokens() == 0;
    }

    /** A code that looked right was none of ours. */
    void wrongCode() {
        codes.tryConsume(1);
    }

    boolean codesAreHeld() {
        return codes.getAvailableTokens() == 0;
    }

    /** Whether a partner's program may bring one more answer now. */
    public boolean mayBring(long key) {
        return keys.get(key).tryConsume(1);
    }

    private static Bucket bucket(int most, Duration span) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, span))
                .build();
    }
}
