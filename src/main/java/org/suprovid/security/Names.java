package org.suprovid.security;

import java.util.List;
import org.suprovid.platform.FieldError;

/** What must hold of a name that somebody types. */
final class Names {

    private Names() {}

    static List<FieldError> refused(String field, String name, int longest) {
        if (name.isBlank()) {
            return List.of(new FieldError(field, "security.error.missing"));
        }
        return optional(field, name, longest);
    }

    static List<FieldError> optional(String field, String name, int longest) {
        if (name.indexOf('\0') >= 0) {
            return List.of(new FieldError(field, "security.error.unreadable"));
        }
        return name.length() > longest ? List.of(new FieldError(field, "security.error.tooLong", longest)) : List.of();
    }
}
