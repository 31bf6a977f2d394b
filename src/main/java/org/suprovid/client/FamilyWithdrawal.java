package org.suprovid.client;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * One of the two no longer agrees; that ends the link.
 *
 * @param by whose consent is withdrawn, told from the card that is open
 */
record FamilyWithdrawal(Side by, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {

    /** One of the two linked people. */
    enum Side {
        CLIENT,
        RELATIVE
    }
}
