package org.suprovid.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/** Collects what is wrong with the fields of a form. */
final class FieldErrors {

    static final int LINE = 200;
    static final int PARAGRAPH = 1000;
    private static final String REQUIRED = "partner.error.required";
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()\\-]{3,24}([ ,;]+(доб\\.?|ext\\.?)? ?\\d{1,6})?");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]{2,}");
    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, String code, Object... args) {
        errors.add(new FieldError(field, code, args));
    }

    FieldErrors required(String field, String text, int longest) {
        if (text.isBlank()) {
            add(field, REQUIRED);
        }
        return optional(field, text, longest);
    }

    FieldErrors chosen(String field, Object value) {
        if (value == null || value.equals("")) {
            add(field, REQUIRED);
        }
        return this;
    }

    FieldErrors optional(String field, String text, int longest) {
        if (text.indexOf('\0') >= 0) {
            add(field, "partner.error.unreadable");
        } else if (text.length() > longest) {
            add(field, "partner.error.tooLong", longest);
        }
        return this;
    }

    FieldErrors phone(String field, String text) {
        return fits(field, text, PHONE, "partner.error.phone");
    }

    FieldErrors mail(String field, String text) {
        return fits(field, text, MAIL, "partner.error.mail");
    }

    /** Codes nobody was offered are refused. */
    FieldErrors among(String field, Collection<String> chosen, Collection<String> known) {
        if (!known.containsAll(chosen)) {
            add(field, "partner.error.unknown");
        }
        return this;
    }

    /** @throws Problem.Invalid if there are any */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors);
        }
    }

    private FieldErrors fits(String field, String text, Pattern pattern, String error) {
        if (!text.isEmpty() && (text.length() > LINE || !pattern.matcher(text).matches())) {
            add(field, error);
        }
        return this;
    }
}
