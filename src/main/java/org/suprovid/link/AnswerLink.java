package org.suprovid.link;

import java.time.Instant;

/**
 * The way to the page on which somebody answers without an account, for paper and letters; neither is to stand in a log.
 *
 * @param path of the page, such as {@code /r/4k7q…}; the address of the site comes before it
 * @param code the same way typed from paper at {@code /r}, such as 4K7Q-9M2D-XW0T
 */
public record AnswerLink(String path, String code, Instant expiresAt) {

    public static AnswerLink of(String place, LinkSecret secret, Instant expiresAt) {
        return new AnswerLink(place + "/" + secret.token(), grouped(secret.code()), expiresAt);
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
