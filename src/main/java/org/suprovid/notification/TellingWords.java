package org.suprovid.notification;

import static java.util.stream.Collectors.joining;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.suprovid.engine.DecisionTables;

/** Words that tell a stranger too much, as an analyst lists them in the decision table {@code telling-words}. */
@Component
class TellingWords {

    private static final String TABLE = "telling-words";
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String LETTER = "[\\p{L}\\p{N}]";
    private final LoadingCache<String, Pattern> patterns;

    @Autowired
    TellingWords(DecisionTables tables) {
        this(place -> tables.collect(TABLE, "words", Map.of("place", place)));
    }

    TellingWords(Function<String, List<String>> rules) {
        patterns = Caffeine.newBuilder().expireAfterWrite(FRESH).build(place -> pattern(rules.apply(place)));
    }

    /** @param place where it is read: SLIP or MESSAGE */
    boolean standIn(String text, String place) {
        return patterns.get(place).matcher(plain(text)).find();
    }

    /** Whole words; the first half of a double word such as art-therapy is another one. */
    private static Pattern pattern(List<String> rules) {
        String words = rules.stream()
                .flatMap(rule -> Stream.of(rule.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(TellingWords::withStars)
                .collect(joining("|"));
        return Pattern.compile(
                "(?<!" + LETTER + ")(?:" + words + ")(?!" + LETTER + "|-\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String withStars(String word) {
        return Stream.of(plain(word).split("\\*", -1)).map(Pattern::quote).collect(joining(LETTER + "*"));
    }

    private static String plain(String text) {
        return text.replaceAll("[’ʼ`]", "'").replaceAll("\\s+", " ");
    }
}
