package org.suprovid.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import org.suprovid.document.Answers;

/** Needs as forms ask for them. */
final class NeedAnswers {

    private NeedAnswers() {}

    /** A need as a row of the primary assessment; without an id it is a new one. */
    static Need need(Answers row) {
        return new Need(
                row.has("needId") ? row.id("needId") : 0,
                0,
                "",
                row.text("description"),
                row.text("domain"),
                row.text("priority"),
                row.yes("recognised"),
                row.text("kind"),
                row.text("equivalent"),
                row.is("remains", "NO") ? "MET" : "OPEN");
    }

    static Map<String, Object> row(Need need) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("needId", need.id());
        row.put("description", need.text());
        row.put("domain", need.domain());
        row.put("priority", need.priority());
        row.put("recognised", need.recognised() ? "YES" : "NO");
        row.put("kind", need.kind());
        row.put("equivalent", need.equivalent());
        row.put("remains", need.isOpen() ? "YES" : "NO");
        return row;
    }
}
