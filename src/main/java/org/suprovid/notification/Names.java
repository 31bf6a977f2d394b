package org.suprovid.notification;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A module that owns things of which there are several tells here how people call each: by numbers, never by services (R-CONF-05). */
public interface Names {

    /** What stands before the colon of a {@link Word.Type#NAME}. */
    String scheme();

    /** Key of what mail says in place of a name that strangers may not read; empty if a discreet name may be told. */
    default Optional<String> inMail() {
        return Optional.empty();
    }

    /** The names by what stands behind the colon, in one go; what the reader may not see is left out. */
    Map<String, String> of(Collection<String> values, Locale locale);
}
