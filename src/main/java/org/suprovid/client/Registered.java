package org.suprovid.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.suprovid.document.Answers;

/** Reads a person out of what was said when a request was registered. */
final class Registered {

    private static final Pattern PHONE = Pattern.compile("[+\\d][\\d\\s()\\-]{6,}");

    private Registered() {}

    static Identity identity(Answers answers) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("preferredName", answers.text("personName"));
        facts.put("safeContact", answers.text("safeContact"));
        if (answers.has("contact")) {
            String value = answers.text("contact").strip();
            facts.put("contacts", List.of(Map.of("kind", contactKind(value), "value", value)));
        }
        return new Identity(facts);
    }

    /** As the card will ask it. */
    static String contactKind(String value) {
        if (PHONE.matcher(value).matches()) {
            return "PHONE";
        }
        if (value.startsWith("@")) {
            return "MESSENGER";
        }
        return value.contains("@") ? "EMAIL" : "OTHER";
    }
}
