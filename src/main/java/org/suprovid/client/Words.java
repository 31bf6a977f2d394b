package org.suprovid.client;

/** Text carried from one form into another that may have less room. */
final class Words {

    private Words() {}

    /** At most so many characters; null stays null. */
    static String upTo(int most, String text) {
        return text == null || text.length() <= most
                ? text
                : text.substring(0, most - 1).strip() + "…";
    }
}
