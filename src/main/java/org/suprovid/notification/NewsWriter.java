package org.suprovid.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes about one thing that may not wait for the morning (R-NTF-12). */
@Component
class NewsWriter implements LetterWriter {

    static final String LETTER = "NEWS";
    private static final String ABOUT = "notification/";
    private final Unsent unsent;
    private final MessageSource texts;

    NewsWriter(Unsent unsent, MessageSource texts) {
        this.unsent = unsent;
        this.texts = texts;
    }

    static String about(long notification) {
        return ABOUT + notification;
    }

    @Override
    public String letter() {
        return LETTER;
    }

    @Override
    public Optional<Letter> write(String about, Addressee to) {
        long id = Long.parseLong(about.substring(ABOUT.length()));
        return unsent.one(to.id(), id).map(told -> letter(told, to.locale(), unsent.sentences(List.of(told), to)));
    }

    private Letter letter(Notification told, Locale locale, List<String> lines) {
        return new Letter(
                texts.getMessage("notification.mail.urgent", null, locale),
                List.of(new Letter.Section(null, lines)),
                "/notifications",
                texts.getMessage("notification.mail.open", null, locale),
                Set.of(told.id()));
    }
}
