package org.suprovid.deadline;

import java.time.Instant;

/** The dates of one deadline. */
record Dates(Instant due, Instant overdue, Working working) {}
