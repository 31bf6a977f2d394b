package org.suprovid.casework;

import java.time.Instant;

/**
 * A stage that a case has entered at least once, or passed over; whether it stands in it now, and since when or until when.
 *
 * @param skipped why it was passed over, code; null if it was walked
 */
record WalkedStage(long caseId, String stage, boolean current, Instant at, String skipped) {}
