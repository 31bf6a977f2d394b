package org.suprovid.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.suprovid.platform.DayInWords;

/** Texts in which a day stands as people write it, "29 грудня 2026", whoever hands it over as a date. */
class DatedTexts extends ResourceBundleMessageSource {

    @Override
    protected Object[] resolveArguments(Object[] args, Locale reader) {
        return Arrays.stream(super.resolveArguments(args, reader))
                .map(arg -> arg instanceof LocalDate day ? DayInWords.full(day, reader) : arg)
                .toArray();
    }
}
