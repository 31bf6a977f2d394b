package org.suprovid.standard;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.suprovid.platform.FieldError;

/** Why something cannot be taken, in words for people: deadlines by their names, and no ISO-8601. */
final class PageErrors {

    private static final Pattern TIMER = Pattern.compile("^timers\\.(\\w+)\\.");

    private static final Map<String, String> WORDS = Map.of(
            "standard.error.span.unreadable", "standard.error.amount",
            "standard.error.span.weeks", "standard.error.amount.weeks",
            "standard.error.span.zero", "standard.error.amount.zero",
            "standard.error.tooShort", "standard.error.shorter",
            "standard.error.tooLong", "standard.error.longer",
            "standard.warning.reminder", "standard.warning.reminder.early",
            "standard.warning.noTime", "standard.warning.noTime.steps");

    private PageErrors() {}

    static String text(FieldError error) {
        return WORDS.getOrDefault(error.code(), error.code());
    }

    static Object[] args(FieldError error) {
        boolean names = error.code().startsWith("standard.error.order");
        return names ? Arrays.stream(error.args()).map(PageErrors::named).toArray() : error.args();
    }

    /** The deadline it is about, null if another matter. */
    static String timer(FieldError error) {
        Matcher found = TIMER.matcher(error.path());
        return found.find() ? found.group(1) : null;
    }

    /** The last part of where it is. */
    static String field(FieldError error) {
        return TIMER.matcher(error.path()).replaceFirst("");
    }

    static Object named(Object timer) {
        return new DefaultMessageSourceResolvable("deadline.timer." + timer);
    }

    /**
     * One thing that stands in a draft's way, or looks odd.
     *
     * @param timer code of the deadline, null if it is about the version
     * @param text key of what is wrong
     */
    public record Finding(String timer, String field, String text, Object[] args) {

        static Finding of(FieldError error) {
            return new Finding(
                    PageErrors.timer(error), PageErrors.field(error), PageErrors.text(error), PageErrors.args(error));
        }
    }
}
