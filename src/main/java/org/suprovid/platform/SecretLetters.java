package org.suprovid.platform;

import java.util.Locale;

/**
 * Letters and digits that survive paper and telephone: no I, L, O, U (Crockford's), five bits each. What looks like one of
 * them is read as it, Cyrillic letters included.
 */
final class SecretLetters {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final String LOOKS_LIKE = "oilавсенкмортхуі";
    private static final String IS_READ_AS = "011abcehkm0ptxy1";
    private static final int BITS = 5;

    private SecretLetters() {}

    /** Five bits of each byte. */
    static String of(byte[] bytes, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(bytes[i] & ((1 << BITS) - 1)));
        }
        return text.toString();
    }

    /** Without case, spaces and dashes; empty if a letter is none of these, or there are too many. */
    static String read(String typed, int most) {
        if (typed == null || typed.length() > 2 * most) {
            return "";
        }
        StringBuilder read = new StringBuilder(most);
        for (char letter : typed.toLowerCase(Locale.ROOT).toCharArray()) {
            int lookalike = LOOKS_LIKE.indexOf(letter);
            char meant = lookalike < 0 ? letter : IS_READ_AS.charAt(lookalike);
            if (LETTERS.indexOf(meant) >= 0) {
                read.append(meant);
            } else if (letter != '-' && letter != ' ') {
                return "";
            }
        }
        return read.toString();
    }
}
