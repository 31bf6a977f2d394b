package org.suprovid.referral;

import java.time.Instant;

/**
 * An answer that waits for a decision, as a supervisor sees it.
 *
 * @param known whether its referral is known: then it may be tried again, else it is to be given to one
 * @param partner name of the partner it came from
 * @param visit with its words; in lists without them
 */
record AnswerParkedOne(
        long id,
        boolean known,
        String slip,
        String partner,
        Channel channel,
        AnswerTrouble trouble,
        int tries,
        Instant receivedAt,
        Visit visit) {

    static AnswerParkedOne of(AnswerRow row, AnswerWords words, String partner) {
        return new AnswerParkedOne(
                row.id(),
                row.isKnown(),
                row.slip(),
                partner,
                row.channel(),
                row.trouble(),
                row.tries(),
                row.receivedAt(),
                row.visit(words));
    }
}
