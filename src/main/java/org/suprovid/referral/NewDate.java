package org.suprovid.referral;

import java.time.LocalDate;
import java.time.LocalTime;

/** Another date with the same partner: the next attempt. */
record NewDate(
        long id,
        int attempt,
        ReferralWay way,
        String wayReason,
        LocalDate appointmentOn,
        LocalTime appointmentTime,
        LocalDate validUntil,
        byte[] sealed) {}
