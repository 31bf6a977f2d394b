package org.suprovid.platform;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a statement may change of that which a transaction remembers.
 *
 * @param writes whether it writes or locks anything
 * @param tables what it writes, as far as that can be read
 */
record Writing(boolean writes, Set<String> tables) {

    /** Nobody's row access depends on what stands in them, so they change no answer but their own. */
    static final Set<String> BESIDE = Set.of("case_event", "document", "draft", "notification");

    private static final Pattern WRITES =
            Pattern.compile("\\b(INSERT|UPDATE|DELETE|FOR\\s+(KEY\\s+)?SHARE)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:INSERT\\s+INTO|UPDATE|DELETE\\s+FROM)\\s+([\\w.]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern LOCKS =
            Pattern.compile("\\bFOR\\s+(NO\\s+KEY\\s+)?UPDATE\\b", Pattern.CASE_INSENSITIVE);

    /** Statements are few and asked about with every step, so each is read once. */
    private static final Map<String, Writing> READ = new ConcurrentHashMap<>();

    private static final Map<String, Set<String>> WORDS = new ConcurrentHashMap<>();
    private static final int MOST = 2000;

    static Writing of(String sql) {
        return known(READ, sql, Writing::read);
    }

    private static <T> T known(Map<String, T> read, String sql, Function<String, T> reading) {
        if (read.size() > MOST) {
            read.clear();
        }
        return read.computeIfAbsent(sql, reading);
    }

    private static Writing read(String sql) {
        if (!WRITES.matcher(sql).find()) {
            return new Writing(false, Set.of());
        }
        Set<String> tables = LOCKS.matcher(sql).find()
                ? Set.of()
                : TABLE.matcher(sql)
                        .results()
                        .map(table -> table.group(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        return new Writing(true, tables);
    }

    /** Whether it writes nothing but what stands beside the record. */
    boolean isBeside() {
        return !tables.isEmpty() && BESIDE.containsAll(tables);
    }

    /** Whether a query reads one of the tables. */
    boolean concerns(String query) {
        return !Collections.disjoint(known(WORDS, query, Writing::words), tables);
    }

    private static Set<String> words(String query) {
        Matcher word = WORD.matcher(query);
        return word.results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
    }
}
