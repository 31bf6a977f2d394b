package org.suprovid.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.suprovid.notification.Letter;

/** A letter while it is written: lines for mail, of which the most needed go into a text message as well. */
class LetterDraft {

    private final LetterTexts texts;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();
    private final List<String> brief = new ArrayList<>();

    LetterDraft(LetterTexts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** In both. */
    LetterDraft line(String key, Object... args) {
        String said = texts.say(key, locale, args);
        lines.add(said);
        brief.add(said);
        return this;
    }

    /** In both, if there is something to say. */
    LetterDraft line(String key, Optional<String> what) {
        what.ifPresent(said -> line(key, said));
        return this;
    }

    /** In mail only. */
    LetterDraft mailLine(String key) {
        lines.add(texts.say(key, locale));
        return this;
    }

    LetterDraft mailLine(String key, Optional<String> what) {
        what.ifPresent(said -> lines.add(texts.say(key, locale, said)));
        return this;
    }

    /** @param subject key; @param path null if there is nothing to open; @param link key of what the link says */
    Letter letter(String subject, String path, String link, Object... args) {
        return new Letter(
                texts.say(subject, locale, args),
                List.of(new Letter.Section(null, List.copyOf(lines))),
                String.join(" ", brief),
                path,
                texts.say(link, locale),
                Set.of());
    }
}
