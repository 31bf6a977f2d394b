package org.suprovid.worklist;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.regex.Pattern;
import org.suprovid.platform.Problem;

/** Where a page of work ends: due moment (engine columns hold no zone) and task id. */
record WorkCursor(String due, String id) {

    private static final String NEVER = "infinity";
    private static final Pattern MOMENT =
            Pattern.compile(NEVER + "|(?!0000)\\d{4,5}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?");

    static String of(WorkRow last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last.sort() + "|" + last.id()).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor from the address; null for the first page. */
    static WorkCursor read(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int bar = text.indexOf('|');
            String due = text.substring(0, bar);
            if (!MOMENT.matcher(due).matches()) {
                throw new Problem.NotFound("problem.page");
            }
            if (!due.equals(NEVER)) {
                // only the moment itself tells a day that is in no calendar; a fifth digit wants a sign
                LocalDateTime.parse((due.indexOf('-') > 4 ? "+" : "") + due.replace(' ', 'T'));
            }
            return new WorkCursor(due, text.substring(bar + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new Problem.NotFound("problem.page");
        }
    }
}
