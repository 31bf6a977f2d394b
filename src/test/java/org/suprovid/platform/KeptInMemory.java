package org.suprovid.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The identity table, as far as seals need it. */
class KeptInMemory implements SealMapper {

    final Map<Long, byte[]> wrapped = new HashMap<>();
    private byte[] proof;

    @Override
    public Optional<Wrapped> wrappedKey(long personId) {
        return wrapped.containsKey(personId)
                ? Optional.of(new Wrapped(personId, wrapped.get(personId)))
                : Optional.empty();
    }

    @Override
    public void eraseKey(long personId) {
        wrapped.put(personId, null);
    }

    @Override
    public void eraseMarks(long personId) {
        // no marks here
    }

    @Override
    public Optional<Wrapped> proof() {
        return Optional.ofNullable(proof).map(bytes -> new Wrapped(1, bytes));
    }

    @Override
    public void keepProof(byte[] bytes) {
        proof = proof == null ? bytes : proof;
    }
}
