package org.suprovid.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.platform.BlindIndex;
import org.suprovid.platform.BlindIndex.Kind;

/** By what a person is found again: each word of the name, telephone numbers, the code, name with date of birth. */
@Component
class PersonMarks {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s\\-\u2010-\u2015]+");
    private static final Pattern PHONE = Pattern.compile("[+\\d][\\d\\s()\\-]{6,}");
    private final BlindIndex index;

    PersonMarks(BlindIndex index) {
        this.index = index;
    }

    List<PersonMark> of(Identity person) {
        Map<String, PersonMark> marks = new LinkedHashMap<>();
        Stream.of("surname", "givenName", "patronymic", "preferredName")
                .flatMap(key -> words(person.text(key)))
                .forEach(word -> add(marks, Kind.NAME, word));
        person.contactValues().stream()
                .filter(value -> PHONE.matcher(value.strip()).matches())
                .forEach(phone -> add(marks, Kind.PHONE, phone));
        add(marks, Kind.CODE, person.text("clientCode"));
        if (person.birthDate() != null && !person.text("surname").isEmpty()) {
            String name = person.text("surname") + " " + person.text("givenName") + " " + person.birthDate();
            add(marks, Kind.NAME_BIRTH, name);
        }
        return List.copyOf(marks.values());
    }

    /** What somebody typed to find a person: a telephone number, or words that must all belong to the name. */
    List<PersonMark> sought(String query) {
        Map<String, PersonMark> marks = new LinkedHashMap<>();
        if (PHONE.matcher(query.strip()).matches()) {
            add(marks, Kind.PHONE, query);
        } else {
            words(query).forEach(word -> add(marks, Kind.NAME, word));
        }
        return List.copyOf(marks.values());
    }

    /** A code under which a one-time client is known. */
    List<PersonMark> code(String code) {
        return index.mark(Kind.CODE, code).stream()
                .map(mark -> new PersonMark(Kind.CODE.name(), mark))
                .toList();
    }

    private static Stream<String> words(String name) {
        return BETWEEN_NAMES.splitAsStream(name).filter(word -> !word.isBlank());
    }

    private void add(Map<String, PersonMark> marks, Kind kind, String text) {
        index.mark(kind, text)
                .map(mark -> new PersonMark(kind.name(), mark))
                .ifPresent(mark -> marks.put(mark.text(), mark));
    }
}
