package org.suprovid.platform;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings to one form what people write in several: Ukrainian and Russian letters, case, spaces, apostrophes. */
final class Spelling {

    private static final String SAME_SOUND = "ёєэґіїы";
    private static final String SAME_SOUND_TO = "ееегиии";
    private static final String LOOKALIKE = "aceiopxykmthb";
    private static final String LOOKALIKE_TO = "асеиорхукмтнв";
    private static final Pattern SILENT = Pattern.compile("[ьъ'`´ʼʹ\u2018\u2019\u02BC\u02B9]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    private Spelling() {}

    /** Words in alphabetical order, since surname and given name change places from form to form. */
    static String ofName(String text) {
        String lower = SILENT.matcher(composed(text).toLowerCase(Locale.ROOT)).replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(lower))
                .filter(word -> !word.isEmpty())
                .map(Spelling::oneSpelling)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Digits; a Ukrainian number always as the ten digits that are dialled inside the country. */
    static String ofPhone(String text) {
        String digits = NO_DIGIT.matcher(composed(text)).replaceAll("");
        if (digits.length() == 12 && digits.startsWith("380")) {
            return digits.substring(2);
        }
        return digits.length() == 11 && digits.startsWith("80") ? digits.substring(1) : digits;
    }

    static String ofCode(String text) {
        return BETWEEN_WORDS.matcher(composed(text).toUpperCase(Locale.ROOT)).replaceAll("");
    }

    private static String oneSpelling(String word) {
        // a Latin "i" typed into a Cyrillic name looks right and is found nowhere
        String letters = CYRILLIC.matcher(word).find() ? replaced(word, LOOKALIKE, LOOKALIKE_TO) : word;
        return replaced(letters, SAME_SOUND, SAME_SOUND_TO);
    }

    private static String replaced(String word, String from, String to) {
        StringBuilder result = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = from.indexOf(word.charAt(i));
            if (at >= 0) {
                result.setCharAt(i, to.charAt(at));
            }
        }
        return result.toString();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
