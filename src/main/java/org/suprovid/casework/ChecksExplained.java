package org.suprovid.casework;

import java.time.LocalDate;

/**
 * Before leaving, the client was told about the checks that go on, and has chosen (R-7S-07b, R-REF-41).
 *
 * @param choice YES, NO or PARTLY
 */
public record ChecksExplained(long caseId, String choice, LocalDate on) {}
