package org.suprovid.document;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;

/**
 * A form ready to be shown by form-js.
 *
 * @param schema the schema with all words translated
 * @param data answers so far and the choices offered under their {@code valuesKey}
 * @param savedAt when the draft was saved, null if the answers are only prefilled
 */
public record FormView(@JsonRawValue String schema, Map<String, Object> data, Instant savedAt) {}
