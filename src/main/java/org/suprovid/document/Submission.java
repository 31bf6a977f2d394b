package org.suprovid.document;

import java.util.Collections;
import java.util.Map;

/**
 * A form that was taken.
 *
 * @param decisions the few answers the diagram decides by; null where not asked
 */
public record Submission(Document document, Map<String, Object> decisions) {

    public Submission {
        decisions = Collections.unmodifiableMap(decisions);
    }
}
