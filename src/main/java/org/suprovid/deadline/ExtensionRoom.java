package org.suprovid.deadline;

import java.time.Instant;

/**
 * How much more time may be given for a deadline.
 *
 * @param timesLeft how often it may still be extended, at least once
 * @param latest the last due date that any extension may give
 */
public record ExtensionRoom(Deadline deadline, int timesLeft, Instant latest) {}
