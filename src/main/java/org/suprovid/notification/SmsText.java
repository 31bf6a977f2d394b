package org.suprovid.notification;

/**
 * A text message as networks count it: 160 letters of their own alphabet, or 70 of any other; longer ones go in parts that
 * are a little shorter (3GPP 23.038).
 */
record SmsText(String text) {

    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String COUNTED_TWICE = "\f^{}\\[~]|€";

    /**
     * What fits into so many parts. The words are shortened where they must be, the link never is.
     *
     * @param link null if there is none
     */
    static SmsText of(String words, String link, int parts) {
        String tail = link == null ? "" : " " + link;
        String plain = plain(words.strip());
        SmsText whole = new SmsText(plain + tail);
        if (whole.parts() <= parts) {
            return whole;
        }
        String dots = isAlphabet(plain) ? "..." : "…";
        String shorter = plain;
        while (!shorter.isEmpty() && new SmsText(shorter + dots + tail).parts() > parts) {
            shorter = shorter.substring(0, Math.max(0, shorter.lastIndexOf(' ')));
        }
        return new SmsText((shorter.isEmpty() ? "" : shorter + dots) + tail);
    }

    int parts() {
        boolean alphabet = isAlphabet(text);
        int length = alphabet ? letters() : text.length();
        int alone = alphabet ? 160 : 70;
        int part = alphabet ? 153 : 67;
        return length <= alone ? 1 : (length + part - 1) / part;
    }

    private int letters() {
        return text.chars()
                .map(letter -> COUNTED_TWICE.indexOf(letter) < 0 ? 1 : 2)
                .sum();
    }

    /** One typographic sign would more than halve what fits. */
    private static String plain(String words) {
        String simple = words.replace('’', '\'')
                .replaceAll("[–—]", "-")
                .replace("…", "...")
                .replace('\u00A0', ' ');
        return isAlphabet(simple) ? simple : words;
    }

    private static boolean isAlphabet(String text) {
        return text.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0 || COUNTED_TWICE.indexOf(letter) >= 0);
    }
}
