package org.suprovid.referral;

import java.time.Instant;
import java.util.regex.Pattern;
import org.suprovid.platform.Places;

/** Where a page of the monitoring file ended; at one moment referrals without checks (2) stand before results
 * (1), and those before attempts (0). */
record MonitoringPlace(Instant at, int kind, long id) {

    private static final Pattern TEXT = Pattern.compile("([\\dT:.\\-]{17,29}Z)_([012])_(\\d{1,18})");

    String text() {
        return at + "_" + kind + "_" + id;
    }

    /** Null for the beginning; @throws Problem.NotFound for what is no place of ours */
    static MonitoringPlace parse(String text) {
        return Places.read(
                text,
                TEXT,
                parts -> new MonitoringPlace(
                        Instant.parse(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Long.parseLong(parts.group(3))));
    }
}
