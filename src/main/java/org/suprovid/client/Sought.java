package org.suprovid.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.suprovid.security.Programme;
import org.suprovid.security.Programmes;

/** Understands what was typed into a search field: the number of a request or card, a telephone number, or a name. */
@Component
class Sought {

    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern NUMBER = Pattern.compile("\\p{L}{1,6}[-\\s]?[\\d-]+");
    private final PersonMarks marks;
    private final Programmes programmes;
    private final Clock clock;

    Sought(PersonMarks marks, Programmes programmes, Clock clock) {
        this.marks = marks;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Spellings of a request number; empty if the query is none. */
    List<String> requestNumbers(String query) {
        if (SHORT_NUMBER.matcher(query).matches()) {
            return List.of("R-%d-%05d".formatted(LocalDate.now(clock).getYear(), Long.parseLong(query)));
        }
        return NUMBER.matcher(query).matches() ? List.of(query.toUpperCase(Locale.ROOT)) : List.of();
    }

    /** Spellings of a card number: the prefix may be left out. */
    List<String> cardNumbers(String query) {
        if (SHORT_NUMBER.matcher(query).matches()) {
            return programmes.active().stream()
                    .map(Programme::cardPrefix)
                    .distinct()
                    .map(prefix -> prefix + query)
                    .toList();
        }
        return NUMBER.matcher(query).matches() ? List.of(cardNumber(query)) : List.of();
    }

    /** A card number as it is kept. */
    static String cardNumber(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[-\\s]", "");
    }

    /** Marks of the person; what can be a number is none. */
    List<PersonMark> person(String query) {
        boolean number =
                SHORT_NUMBER.matcher(query).matches() || NUMBER.matcher(query).matches();
        return number ? List.of() : marks.sought(query);
    }

    /** What was typed, trimmed; empty if nothing, or more than a search can mean. */
    static String query(String typed) {
        return typed == null || typed.length() > 200 ? "" : typed.strip();
    }
}
