package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A way along with a client, in the list of whoever was asked for it.
 *
 * @param meetAt null if no hour is agreed
 * @param attempt which visit of the slip it is
 * @param written whether it is written down what was done
 * @param own whether the reader wrote it down
 */
public record EscortRow(
        long referralId,
        String slip,
        LocalDate appointmentOn,
        LocalTime appointmentTime,
        Instant meetAt,
        int attempt,
        boolean written,
        boolean own) {}
