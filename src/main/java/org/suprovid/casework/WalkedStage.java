package org.suprovid.casework;

import java.time.Instant;

/** A stage that a case has entered at least once; whether it stands in it now, and since when or until when. */
record WalkedStage(long caseId, String stage, boolean current, Instant at) {}
