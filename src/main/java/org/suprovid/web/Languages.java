package org.suprovid.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three languages of the house; Ukrainian first (R-GEN-12). */
final class Languages {

    static final List<String> CODES = List.of("uk", "ru", "en");
    static final Locale FIRST = Locale.forLanguageTag("uk");

    private Languages() {}

    /** The locale of a code that we speak. */
    static Optional<Locale> of(String code) {
        return code != null && CODES.contains(code) ? Optional.of(Locale.forLanguageTag(code)) : Optional.empty();
    }
}
