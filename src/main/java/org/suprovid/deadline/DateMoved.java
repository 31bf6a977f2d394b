package org.suprovid.deadline;

import java.time.Instant;

/**
 * How a change of a standard has moved a date.
 *
 * @param oldDue the date until then, null if it was switched off
 * @param newDue what the change made of it, null if it switched it off
 * @param at when the change began to be applied
 * @param standard the standard's name, {@code version} what it was changed to
 * @param approver name of the second administrator
 * @param reason what changes and why, as its author wrote it
 */
public record DateMoved(
        Instant oldDue,
        Instant newDue,
        Instant at,
        String standardCode,
        String standard,
        int version,
        String approver,
        String reason) {}
