package org.suprovid.platform;

import java.time.DateTimeException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from an address, which anybody may have written, where a list goes on. */
public final class Places {

    private Places() {}

    /**
     * Null for the beginning of a list.
     *
     * @param place what the parts of the pattern mean
     * @throws Problem.NotFound for what is no place of ours
     */
    public static <T> T read(String text, Pattern pattern, Function<Matcher, T> place) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher parts = pattern.matcher(text);
        if (!parts.matches()) {
            throw new Problem.NotFound("problem.page");
        }
        try {
            return place.apply(parts);
        } catch (DateTimeException e) {
            throw new Problem.NotFound("problem.page");
        }
    }
}
