package org.suprovid.platform;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Seals what belongs to a person with that person's own key; whoever destroys the key has erased the person. */
@Component
public class Seals {

    private final PersonKeys keys;
    private final SealMapper mapper;

    Seals(PersonKeys keys, SealMapper mapper) {
        this.keys = keys;
        this.mapper = mapper;
    }

    /** A new key for a new person, wrapped as it belongs into {@code identity.person.wrapped_key}. */
    public byte[] newKey(long personId) {
        try {
            return keys.create(personId);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(e);
        }
    }

    /**
     * Seals bytes for one person and one place.
     *
     * @param context where the sealed bytes will stand, e.g. {@code document 17}: they open nowhere else
     * @throws PersonErased if the person's key was destroyed
     */
    public byte[] seal(long personId, byte[] plain, String context) {
        try {
            Aead key = keys.of(personId).orElseThrow(PersonErased::new);
            return key.encrypt(plain, bound(personId, context));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(e);
        }
    }

    public byte[] seal(long personId, String plain, String context) {
        return seal(personId, plain.getBytes(StandardCharsets.UTF_8), context);
    }

    /**
     * Opens what was sealed for this person and place; empty if the person was erased.
     *
     * @throws SealBroken if the bytes were changed or belong to another person or place
     */
    public Optional<byte[]> unseal(long personId, byte[] sealed, String context) {
        try {
            Optional<Aead> key = keys.of(personId);
            return key.isEmpty() ? Optional.empty() : Optional.of(key.get().decrypt(sealed, bound(personId, context)));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(e);
        }
    }

    /** Reads the keys of several persons at once, so that a list of sealed rows does not ask for each. */
    public void ready(Collection<Long> personIds) {
        try {
            keys.fetch(personIds);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(e);
        }
    }

    public Optional<String> unsealText(long personId, byte[] sealed, String context) {
        return unseal(personId, sealed, context).map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    /** Destroys a person's key and every mark by which they could be found; numbers about them survive (R-CONF-13). */
    public void erase(long personId) {
        mapper.eraseKey(personId);
        mapper.eraseMarks(personId);
        keys.forget(personId);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            // somebody may have read the old key again before we commit
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    keys.forget(personId);
                }
            });
        }
    }

    private static byte[] bound(long personId, String context) {
        return (personId + " " + context).getBytes(StandardCharsets.UTF_8);
    }
}
