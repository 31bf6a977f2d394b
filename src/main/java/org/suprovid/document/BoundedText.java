package org.suprovid.document;

import java.util.regex.Pattern;

/** A text that a pattern may look at only so often: a careless pattern costs its field, not the server. */
final class BoundedText implements CharSequence {

    private static final int LOOKS = 2_000_000;
    private final CharSequence text;
    private final int[] looks;

    private BoundedText(CharSequence text, int[] looks) {
        this.text = text;
        this.looks = looks;
    }

    /** Whether the pattern is found in the text, as in the browser; a search given up counts as not found. */
    static boolean find(Pattern pattern, String text) {
        try {
            return pattern.matcher(new BoundedText(text, new int[] {LOOKS})).find();
        } catch (TooManyLooks | StackOverflowError e) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (looks[0]-- == 0) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), looks);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }
}
