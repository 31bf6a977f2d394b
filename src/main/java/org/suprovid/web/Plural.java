package org.suprovid.web;

import java.util.Locale;

/** Which form of a noun a number asks for in our three languages (the CLDR rules for whole numbers). */
enum Plural {
    ONE,
    FEW,
    MANY;

    static Plural of(long number, Locale locale) {
        long n = Math.abs(number);
        if (!locale.getLanguage().equals("uk") && !locale.getLanguage().equals("ru")) {
            return n == 1 ? ONE : MANY;
        }
        boolean teen = n % 100 >= 11 && n % 100 <= 14;
        if (!teen && n % 10 == 1) {
            return ONE;
        }
        return !teen && n % 10 >= 2 && n % 10 <= 4 ? FEW : MANY;
    }

    /** The end of a message key. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
