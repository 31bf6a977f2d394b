package org.suprovid.referral;

/** What people typed, as a spreadsheet may hold it. */
final class JournalCell {

    /** A cell of a spreadsheet holds 32 767. */
    private static final int LONGEST = 32_000;

    private JournalCell() {}

    /**
     * A spreadsheet runs what begins like a formula, once such a cell is typed over or saved as plain text; an apostrophe
     * keeps it what it is. What XML cannot hold is left out.
     */
    static String of(String text) {
        StringBuilder readable = new StringBuilder();
        text.codePoints().filter(JournalCell::isReadable).limit(LONGEST).forEach(readable::appendCodePoint);
        String begun = readable.toString().stripLeading();
        return !begun.isEmpty() && "=+-@".indexOf(begun.charAt(0)) >= 0 ? "'" + readable : readable.toString();
    }

    private static boolean isReadable(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c == '\n' || c >= ' ' && c != 0x7F && c < 0xFFFE && !half || c > 0xFFFF;
    }
}
