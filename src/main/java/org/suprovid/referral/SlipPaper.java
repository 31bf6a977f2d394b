package org.suprovid.referral;

import java.util.List;

/**
 * A slip with its coupon as it is printed; no name of a client, no diagnosis, no group, no programme (R-REF-20, R-CONF-05).
 *
 * @param rows what the client keeps: message key and text
 * @param feedback whether the partner may answer
 * @param phone by which the partner reaches us, empty if there is none
 * @param picture of the square code, null if there is no link to answer by
 * @param page where the code can be typed, without its scheme
 */
record SlipPaper(
        String slip,
        String issued,
        String organisation,
        String client,
        String service,
        List<Row> rows,
        boolean feedback,
        String phone,
        String picture,
        String page,
        String code) {

    /** A line of the slip. */
    record Row(String label, String text) {}
}
