package org.suprovid.deadline;

/** Why somebody rejects what another administrator proposes. */
record ChangeRefusal(String reason) {}
