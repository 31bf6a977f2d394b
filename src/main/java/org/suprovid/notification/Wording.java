package org.suprovid.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.platform.DayInWords;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Makes sentences of kinds and words, in the language of the one who reads. */
@Component
class Wording {

    private static final String UNKNOWN = "–";
    private final MessageSource texts;
    private final StaffDirectory staff;
    private final ObjectProvider<Names> names;
    private final Discretion discretion;

    Wording(MessageSource texts, StaffDirectory staff, ObjectProvider<Names> names, Discretion discretion) {
        this.texts = texts;
        this.staff = staff;
        this.names = names;
        this.discretion = discretion;
    }

    List<Notice> notices(List<Notification> rows, Locale locale) {
        Map<Word, String> named = named(rows, locale);
        return rows.stream().map(row -> notice(row, named, locale)).toList();
    }

    /** Sentences that strangers may read, for what leaves the application. */
    List<String> discreet(List<Notification> rows, Locale locale) {
        Map<Word, String> named = named(rows, locale);
        return rows.stream()
                .map(row -> sentence(row, word -> discreet(word, named, locale), locale))
                .toList();
    }

    private String discreet(Word word, Map<Word, String> named, Locale locale) {
        return inMail(word)
                .map(key -> texts.getMessage(key, null, locale))
                .orElseGet(() -> discretion.of(said(word, named, locale), locale));
    }

    /** What mail says whatever the name is. */
    private Optional<String> inMail(Word word) {
        return switch (word.type()) {
            case STAFF -> Optional.of("notification.mail.colleague");
            case NAME -> names.stream()
                    .filter(source -> source.scheme().equals(word.scheme()))
                    .findFirst()
                    .flatMap(Names::inMail);
            default -> Optional.empty();
        };
    }

    private Notice notice(Notification row, Map<Word, String> named, Locale locale) {
        return new Notice(
                row.id(),
                row.kind(),
                sentence(row, word -> said(word, named, locale), locale),
                row.link(),
                row.urgent(),
                row.createdAt(),
                row.isRead());
    }

    private String sentence(Notification row, Function<Word, String> words, Locale locale) {
        Object[] said = row.words().words().stream().map(words).toArray();
        return texts.getMessage("notification.kind." + row.kind(), said, locale);
    }

    private String said(Word word, Map<Word, String> named, Locale locale) {
        return named.containsKey(word) ? named.get(word) : said(word, locale);
    }

    private String said(Word word, Locale locale) {
        return switch (word.type()) {
            case NUMBER, TIME -> word.value();
            case KEY -> texts.getMessage(word.value(), null, locale);
            case NAME -> UNKNOWN;
            case DAY -> DayInWords.near(LocalDate.parse(word.value()), locale);
            case STAFF -> staff.find(Long.parseLong(word.value()))
                    .map(StaffMember::name)
                    .orElse(UNKNOWN);
        };
    }

    /** What other modules name, asked of each in one go. */
    private Map<Word, String> named(List<Notification> rows, Locale locale) {
        Map<String, Set<String>> asked = rows.stream()
                .flatMap(row -> row.words().words().stream())
                .filter(word -> word.type() == Word.Type.NAME)
                .collect(groupingBy(Word::scheme, mapping(Word::behindScheme, toSet())));
        Map<Word, String> named = new HashMap<>();
        names.stream().filter(source -> asked.containsKey(source.scheme())).forEach(source -> source.of(
                        asked.get(source.scheme()), locale)
                .forEach((value, name) -> named.put(new Word(Word.Type.NAME, source.scheme() + ":" + value), name)));
        return named;
    }
}
