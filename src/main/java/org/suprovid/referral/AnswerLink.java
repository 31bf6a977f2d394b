package org.suprovid.referral;

import java.time.Instant;

/**
 * The way to the page on which a partner answers, for paper and letters; neither is to stand in a log.
 *
 * @param path of the page, such as {@code /r/4k7q…}; the address of the site comes before it
 * @param code the same way typed from paper at {@code /r}, such as 4K7Q-9M2D-XW0T
 */
public record AnswerLink(String path, String code, Instant expiresAt) {

    static final String PLACE = "/r";

    static AnswerLink of(LinkRow.Secret secret, Instant expiresAt) {
        return new AnswerLink(PLACE + "/" + secret.token(), grouped(secret.code()), expiresAt);
    }

    private static String grouped(String code) {
        return code.toUpperCase(java.util.Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** The address betrays a secret, so it is not written out. */
    @Override
    public String toString() {
        return "AnswerLink[until " + expiresAt + "]";
    }
}
