package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A way along with a client, in the list of whoever was asked for it.
 *
 * @param meetAt null if no hour is agreed
 * @param written whether it is written down what was done
 */
public record EscortRow(
        long referralId,
        String slip,
        LocalDate appointmentOn,
        LocalTime appointmentTime,
        Instant meetAt,
        boolean written) {}
