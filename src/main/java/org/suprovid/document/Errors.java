package org.suprovid.document;

import java.util.ArrayList;
import java.util.List;
import org.suprovid.platform.FieldError;

/** What a feature finds wrong with answers beyond what the form itself can say. */
public final class Errors {

    private final List<FieldError> errors = new ArrayList<>();

    /**
     * Adds an error beside a field.
     *
     * @param path of the field, see {@link Answers#path(String)}
     * @param code message key
     * @param args values for the message, never what was typed
     */
    public void add(String path, String code, Object... args) {
        errors.add(new FieldError(path, code, args));
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public List<FieldError> list() {
        return List.copyOf(errors);
    }
}
