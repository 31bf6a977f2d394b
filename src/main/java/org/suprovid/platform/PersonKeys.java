package org.suprovid.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** The unwrapped keys of the persons now being worked with: few, and for seconds, since another node may erase one. */
@Component
class PersonKeys {

    private static final int MOST = 1000;
    private static final long KEPT = TimeUnit.SECONDS.toNanos(30);
    private final MasterKey master;
    private final SealMapper mapper;
    private final Map<Long, Kept> cache = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
            return size() > MOST;
        }
    };

    PersonKeys(MasterKey master, SealMapper mapper) {
        this.master = master;
        this.mapper = mapper;
    }

    /** Makes a key and keeps it at hand: the row it will stand in is not visible to everybody yet. */
    byte[] create(long personId) throws GeneralSecurityException {
        KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        keep(personId, keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, master.aead(), owner(personId));
    }

    /**
     * The key of a person; empty if it was destroyed.
     *
     * @throws Problem.NotFound if there is no such person for the one who acts
     */
    Optional<Aead> of(long personId) throws GeneralSecurityException {
        synchronized (cache) {
            Kept kept = cache.get(personId);
            if (kept != null && System.nanoTime() - kept.since < KEPT) {
                return Optional.of(kept.key);
            }
        }
        byte[] wrapped = mapper.wrappedKey(personId)
                .orElseThrow(() -> new Problem.NotFound("problem.notFound"))
                .bytes();
        if (wrapped == null) {
            return Optional.empty();
        }
        Aead key = TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(), owner(personId))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        keep(personId, key);
        return Optional.of(key);
    }

    void forget(long personId) {
        synchronized (cache) {
            cache.remove(personId);
        }
    }

    private void keep(long personId, Aead key) {
        synchronized (cache) {
            cache.put(personId, new Kept(key, System.nanoTime()));
        }
    }

    private static byte[] owner(long personId) {
        return ("person " + personId).getBytes(StandardCharsets.UTF_8);
    }

    private record Kept(Aead key, long since) {}
}
