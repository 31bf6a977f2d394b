package org.suprovid.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what is wrong with the fields of what somebody sent; every module says it in words of its own. */
public final class FieldErrors {

    public static final int LINE = 200;
    public static final int PARAGRAPH = 1000;
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()\\-]{3,24}([ ,;]+(доб\\.?|ext\\.?)? ?\\d{1,6})?");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]{2,}");
    private final String words;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param words what the message keys begin with, such as {@code partner.error} */
    public FieldErrors(String words) {
        this.words = words;
    }

    /** @param code the whole message key */
    public void add(String field, String code, Object... args) {
        errors.add(new FieldError(field, code, args));
    }

    public FieldErrors required(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            own(field, "required");
        }
        return optional(field, text, longest);
    }

    public FieldErrors chosen(String field, Object value) {
        if (value == null || value.equals("")) {
            own(field, "required");
        }
        return this;
    }

    /** No text is too long, or holds what no database keeps. */
    public FieldErrors optional(String field, String text, int longest) {
        if (text != null && text.indexOf('\0') >= 0) {
            own(field, "unreadable");
        } else if (text != null && text.length() > longest) {
            own(field, "tooLong", longest);
        }
        return this;
    }

    public FieldErrors phone(String field, String text) {
        return fits(field, text, PHONE, "phone");
    }

    public FieldErrors mail(String field, String text) {
        return fits(field, text, MAIL, "mail");
    }

    /** Codes nobody was offered are refused. */
    public FieldErrors among(String field, Collection<String> chosen, Collection<String> known) {
        if (!known.containsAll(chosen)) {
            own(field, "unknown");
        }
        return this;
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public List<FieldError> list() {
        return List.copyOf(errors);
    }

    /** @throws Problem.Invalid if there are any */
    public void refuse() {
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors);
        }
    }

    private FieldErrors fits(String field, String text, Pattern pattern, String error) {
        if (!text.isEmpty() && (text.length() > LINE || !pattern.matcher(text).matches())) {
            own(field, error);
        }
        return this;
    }

    private void own(String field, String error, Object... args) {
        add(field, words + "." + error, args);
    }
}
