package org.suprovid.deadline;

import java.time.Instant;
import java.util.List;

/**
 * A change of a standard was taken back, and these dates stay: somebody has given more time since it moved them.
 *
 * @param standard the standard's code
 * @param versionId of the version that was taken back
 */
public record ExtendedDatesStay(String standard, long versionId, List<Stay> stays) {

    public ExtendedDatesStay {
        stays = List.copyOf(stays);
    }

    /** @param due when it is due, as before */
    public record Stay(long caseId, String code, String subject, Instant due) {

        public Promised promised() {
            return new Promised(code, subject);
        }
    }
}
