package org.suprovid.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The identity table, as far as seals need it. */
class KeptInMemory implements SealMapper {

    final Map<Long, byte[]> wrapped = new HashMap<>();
    int asked;
    private byte[] proof;

    @Override
    public Optional<Wrapped> wrappedKey(long personId) {
        asked++;
        return wrapped.containsKey(personId)
                ? Optional.of(new Wrapped(personId, wrapped.get(personId)))
                : Optional.empty();
    }

    @Override
    public List<Wrapped> wrappedKeys(Collection<Long> personIds) {
        asked++;
        return personIds.stream()
                .filter(id -> wrapped.get(id) != null)
                .map(id -> new Wrapped(id, wrapped.get(id)))
                .toList();
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
