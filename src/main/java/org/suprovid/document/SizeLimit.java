package org.suprovid.document;

import java.util.List;
import java.util.Map;
import org.suprovid.platform.FieldError;

/** How much anybody may send as answers to one form. */
final class SizeLimit {

    static final int BYTES = 256 * 1024;
    private static final int DEEPEST = 10;
    private int left = BYTES;

    private SizeLimit() {}

    static List<FieldError> check(Object value) {
        return new SizeLimit().fits(value, 0) ? List.of() : List.of(new FieldError("", "document.error.size"));
    }

    private boolean fits(Object value, int depth) {
        left -= 4;
        if (left < 0 || depth > DEEPEST) {
            return false;
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().allMatch(e -> fits(e.getKey(), depth) && fits(e.getValue(), depth + 1));
        }
        if (value instanceof Iterable<?> list) {
            for (Object item : list) {
                if (!fits(item, depth + 1)) {
                    return false;
                }
            }
            return true;
        }
        // a letter of Cyrillic is two bytes
        left -= value instanceof CharSequence text ? 2 * text.length() : 0;
        return left >= 0;
    }
}
