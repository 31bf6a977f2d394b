package org.suprovid.referral;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What journal and monitoring file say in the reader's language, day for day as the practitioners' journal writes it. */
@Component
class JournalTexts {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yy");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private final MessageSource texts;

    JournalTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** 12.08.04; nothing for none. */
    static String day(LocalDate day) {
        return day == null ? "" : SHORT.format(day);
    }

    /** 13.08.2004; nothing for none. */
    static String fullDay(LocalDate day) {
        return day == null ? "" : FULL.format(day);
    }

    String text(String key, Locale reader, Object... args) {
        return texts.getMessage(key, args, reader);
    }

    /** The name of a code; the code itself where it has none, nothing for none. */
    String named(String prefix, String code, Locale reader) {
        return code == null || code.isEmpty() ? "" : texts.getMessage(prefix + code, null, code, reader);
    }

    String service(String code, Locale reader) {
        return named("plan.service.", code, reader);
    }

    /** Thoughts one after another, as the language separates them; those that are empty are left out. */
    String joined(Locale reader, String... thoughts) {
        return Stream.of(thoughts)
                .filter(thought -> thought != null && !thought.isBlank())
                .map(String::strip)
                .reduce((before, next) ->
                        text("journal.and", reader, unfinished(before), next).replace(".. ", ". "))
                .orElse("");
    }

    /** Without the full stop or comma at its end, so that more can follow; the dot of an initial belongs to it. */
    static String unfinished(String thought) {
        return thought.strip().replaceFirst("[;,]+$|(?<=\\p{L}{2}|[\\p{N})»\"])\\.$", "");
    }

    /** Parts of one thought; those that are empty are left out. */
    static String listed(String separator, String... parts) {
        return String.join(
                separator,
                Stream.of(parts)
                        .filter(part -> part != null && !part.isBlank())
                        .map(String::strip)
                        .toList());
    }
}
