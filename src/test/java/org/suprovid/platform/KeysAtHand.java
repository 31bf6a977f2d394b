package org.suprovid.platform;

import org.springframework.stereotype.Component;

/** Loses keys that are kept at hand, so that a test sees what another node sees, or this one a minute later. */
@Component
public class KeysAtHand {

    private final PersonKeys keys;

    KeysAtHand(PersonKeys keys) {
        this.keys = keys;
    }

    public void lose(long personId) {
        keys.forget(personId);
    }
}
