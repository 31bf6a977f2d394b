package org.suprovid.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.suprovid.platform.OneAddress;

/**
 * Counts wrong passwords for each address, whichever logins they were for. Memory is bounded, and a node counts for itself. Who is
 * signed in already works on.
 */
@Component
class SignInAddresses {

    private static final Logger LOG = LoggerFactory.getLogger(SignInAddresses.class);
    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final int MOST_ADDRESSES = 10_000;
    private final LoadingCache<String, Bucket> addresses;
    private final Clock clock;
    private Instant silentUntil = Instant.MIN;

    SignInAddresses(SignInProperties properties, Clock clock) {
        this.clock = clock;
        int most = properties.wrongPerAddress();
        addresses = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(SPAN.multipliedBy(2))
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, SPAN))
                        .build());
    }

    boolean isHeld(String address) {
        Bucket known = addresses.getIfPresent(OneAddress.of(address));
        return known != null && known.getAvailableTokens() == 0;
    }

    void wrong(String address) {
        Bucket known = addresses.get(OneAddress.of(address));
        known.tryConsume(1);
        if (known.getAvailableTokens() == 0) {
            say();
        }
    }

    /** Once in a while, however many addresses there are: whoever guesses fills no disk with it. */
    private synchronized void say() {
        Instant now = clock.instant();
        if (!now.isBefore(silentUntil)) {
            silentUntil = now.plus(SPAN);
            LOG.warn("Sign-ins of an address are held: too many wrong passwords came from there");
        }
    }
}
