package org.suprovid.link;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words of strangers as they are kept: as written, without signs that nobody sees and that turn pages and papers around. */
public final class AnswerText {

    /** Longest name, position, organisation. */
    public static final int SHORT = 120;
    /** Longest result. */
    public static final int LONG = 1000;

    /** Controls, what changes the direction of writing, what has no width, halves of letters, private signs. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Zl}\\p{Zp}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]");

    private static final Pattern BREAKS = Pattern.compile("\\R{3,}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private AnswerText() {}

    /** One line; null if nothing is left. */
    public static String line(String typed) {
        return kept(typed == null ? null : SPACES.matcher(typed).replaceAll(" "));
    }

    /** Several lines; null if nothing is left. */
    public static String lines(String typed) {
        return kept(
                typed == null
                        ? null
                        : BREAKS.matcher(typed.replace("\r\n", "\n")).replaceAll("\n\n"));
    }

    private static String kept(String text) {
        if (text == null) {
            return null;
        }
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return seen.isBlank() ? null : seen.strip();
    }
}
