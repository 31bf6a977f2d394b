package org.suprovid.notification;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.platform.DayInWords;

/** Writes the morning's mail: what is overdue, today, this week, and what else is new; nothing of it, no mail. */
@Component
class DigestWriter implements LetterWriter {

    static final String LETTER = "DIGEST";
    private final DigestWork work;
    private final Unsent unsent;
    private final MessageSource texts;
    private final Clock clock;

    DigestWriter(DigestWork work, Unsent unsent, MessageSource texts, Clock clock) {
        this.work = work;
        this.unsent = unsent;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String letter() {
        return LETTER;
    }

    /** Yesterday's is not written any more: today has its own. */
    @Override
    public Optional<Letter> write(String about, Addressee to) {
        LocalDate today = LocalDate.now(clock);
        if (!about.equals("day/" + today)) {
            return Optional.empty();
        }
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<Letter.Section> sections = new ArrayList<>(work.sections(to, today, sunday));
        List<Notification> news = unsent.of(to.id(), sunday);
        if (!news.isEmpty()) {
            sections.add(new Letter.Section(
                    texts.getMessage("notification.mail.news", null, to.locale()), unsent.sentences(news, to)));
        }
        return sections.isEmpty() ? Optional.empty() : Optional.of(letter(today, sections, news, to.locale()));
    }

    private Letter letter(LocalDate today, List<Letter.Section> sections, List<Notification> news, Locale locale) {
        String day = DayInWords.near(today, locale);
        return new Letter(
                texts.getMessage("notification.mail.digest", new Object[] {day}, locale),
                sections,
                "/work",
                texts.getMessage("notification.mail.open", null, locale),
                news.stream().map(Notification::id).collect(toSet()));
    }
}
