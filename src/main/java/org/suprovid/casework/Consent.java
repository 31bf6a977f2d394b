package org.suprovid.casework;

import java.time.LocalDate;

/**
 * What became of the informed consent of a client (R-DOC-04).
 *
 * @param on when it was signed, null if it is not on record
 * @param withdrawnOn null if it was not; then {@code because} is null, too
 * @param because code of the reason
 */
record Consent(LocalDate on, LocalDate withdrawnOn, String because) {

    boolean holds() {
        return on != null && withdrawnOn == null;
    }
}
