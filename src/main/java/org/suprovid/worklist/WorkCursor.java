package org.suprovid.worklist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Base64;
import org.suprovid.platform.Problem;

/** Where a page of work ends: due moment (engine columns hold no zone) and task id. */
record WorkCursor(String due, String id) {

    static final String NEVER = "infinity";

    static String of(WorkRow last, ZoneId zone) {
        OffsetDateTime due = last.due();
        String moment = due == null
                ? NEVER
                : due.atZoneSameInstant(zone).toLocalDateTime().toString();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((moment + "|" + last.id()).getBytes(StandardCharsets.UTF_8));
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
            return new WorkCursor(
                    NEVER.equals(due) ? due : LocalDateTime.parse(due).toString(), text.substring(bar + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | java.time.DateTimeException e) {
            throw new Problem.NotFound("problem.page");
        }
    }
}
