package org.suprovid.platform;

import com.google.crypto.tink.Aead;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Unwrapped keys at hand: few, and for seconds, since another node may erase one. */
class KeptKeys {

    private static final int MOST = 1000;
    private static final long KEPT = TimeUnit.SECONDS.toNanos(30);
    private final Map<Long, Kept> keys = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Aead> find(long personId) {
        return Optional.ofNullable(keys.get(personId))
                .filter(kept -> System.nanoTime() - kept.since < KEPT)
                .map(Kept::key);
    }

    synchronized void keep(long personId, Aead key) {
        keys.put(personId, new Kept(key, System.nanoTime()));
    }

    synchronized void forget(long personId) {
        keys.remove(personId);
    }

    private record Kept(Aead key, long since) {}
}
