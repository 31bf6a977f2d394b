package org.suprovid.document;

import java.util.Collections;
import java.util.Map;

/**
 * A form that was taken.
 *
 * @param made what was made of it that is wanted at once, null if nothing
 * @param decisions the few answers the diagram decides by; null where not asked
 */
public record Submission(Document document, Made made, Map<String, Object> decisions) {

    public Submission {
        decisions = Collections.unmodifiableMap(decisions);
    }
}
