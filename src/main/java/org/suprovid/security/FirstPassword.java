package org.suprovid.security;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password that is told once, without letters that look like others: {@code h7wp-3xkd-m4tq-rc9n}. */
final class FirstPassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private FirstPassword() {}

    static String make() {
        return IntStream.range(0, GROUPS).mapToObj(group -> letters()).collect(Collectors.joining("-"));
    }

    private static String letters() {
        return RANDOM.ints(GROUP, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
