package org.suprovid.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The unwrapped keys of the persons now being worked with. */
@Component
class PersonKeys {

    private final MasterKey master;
    private final SealMapper mapper;
    private final KeptKeys kept = new KeptKeys();

    PersonKeys(MasterKey master, SealMapper mapper) {
        this.master = master;
        this.mapper = mapper;
    }

    /** Makes a key and keeps it at hand: the row it will stand in is not visible to everybody yet. */
    byte[] create(long personId) throws GeneralSecurityException {
        KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        kept.keep(personId, keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, master.aead(), owner(personId));
    }

    /**
     * The key of a person; empty if it was destroyed.
     *
     * @throws Problem.NotFound if there is no such person for the one who acts
     */
    Optional<Aead> of(long personId) throws GeneralSecurityException {
        Optional<Aead> atHand = kept.find(personId);
        if (atHand.isPresent()) {
            return atHand;
        }
        byte[] wrapped = mapper.wrappedKey(personId)
                .orElseThrow(() -> new Problem.NotFound("problem.notFound"))
                .bytes();
        return wrapped == null ? Optional.empty() : Optional.of(unwrap(personId, wrapped));
    }

    /** Has the keys of several persons at hand; who cannot be seen or was erased is passed over. */
    void fetch(Collection<Long> personIds) throws GeneralSecurityException {
        List<Long> missing = personIds.stream()
                .distinct()
                .filter(personId -> kept.find(personId).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        for (SealMapper.Wrapped row : mapper.wrappedKeys(missing)) {
            unwrap(row.id(), row.bytes());
        }
    }

    void forget(long personId) {
        kept.forget(personId);
    }

    private Aead unwrap(long personId, byte[] wrapped) throws GeneralSecurityException {
        Aead key = TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(), owner(personId))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        kept.keep(personId, key);
        return key;
    }

    private static byte[] owner(long personId) {
        return ("person " + personId).getBytes(StandardCharsets.UTF_8);
    }
}
