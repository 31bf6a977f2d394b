package org.suprovid.security;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers how each person likes to look at lists, on every device and node. */
@Component
@Transactional
public class Preferences {

    private final PreferencesMapper preferences;

    Preferences(PreferencesMapper preferences) {
        this.preferences = preferences;
    }

    /** The code that was chosen last. */
    @Transactional(readOnly = true)
    public Optional<String> find(long staffId, String name) {
        return Optional.ofNullable(preferences.find(staffId, name));
    }

    public void keep(long staffId, String name, Enum<?> code) {
        preferences.keep(staffId, name, code.name());
    }
}
