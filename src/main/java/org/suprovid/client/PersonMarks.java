package org.suprovid.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.platform.BlindIndex;
import org.suprovid.platform.BlindIndex.Kind;

/** By what a person is found again: each word of the name, telephone numbers, the code, name with date of birth. */
@Component
class PersonMarks {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s\\-\u2010-\u2015]+");
    private static final Pattern PHONE = Pattern.compile("[+\\d][\\d\\s()\\-]{6,}");
    private static final Set<String> UNMISTAKABLE = Set.of(Kind.PHONE.name(), Kind.NAME_BIRTH.name());
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

    /** Who is meant by what somebody typed. */
    static Identity said(String query) {
        String typed = query.strip();
        return new Identity(
                PHONE.matcher(typed).matches()
                        ? Map.of("contacts", List.of(Map.of("kind", Kind.PHONE.name(), "value", typed)))
                        : Map.of("preferredName", typed));
    }

    /** Whether it may be one person only: something unmistakable, or two words of a name. */
    boolean isEnough(Identity said) {
        Map<String, String> kinds = kinds(said);
        return names(kinds).size() > 1 || kinds.values().stream().anyMatch(UNMISTAKABLE::contains);
    }

    /** Whether it is both: something unmistakable of this person, and their name. */
    boolean isProven(Identity said, Identity known) {
        Map<String, String> saidMarks = kinds(said);
        Map<String, String> knownMarks = kinds(known);
        Set<String> names = names(saidMarks);
        return isUnmistakable(saidMarks, knownMarks)
                && !names.isEmpty()
                && knownMarks.keySet().containsAll(names);
    }

    /**
     * Whether what somebody says of a person is enough to be this one: the telephone number, name with date of birth, or
     * every word of a name of two words at least, surname and given name among them where both are known.
     */
    boolean same(Identity said, Identity known) {
        Map<String, String> saidMarks = kinds(said);
        Map<String, String> knownMarks = kinds(known);
        Set<String> names = names(saidMarks);
        return isUnmistakable(saidMarks, knownMarks)
                || (names.size() > 1 && knownMarks.keySet().containsAll(names) && names.containsAll(fullName(known)));
    }

    private static boolean isUnmistakable(Map<String, String> said, Map<String, String> known) {
        return said.entrySet().stream()
                .filter(mark -> UNMISTAKABLE.contains(mark.getValue()))
                .anyMatch(mark -> known.containsKey(mark.getKey()));
    }

    private Map<String, String> kinds(Identity person) {
        return of(person).stream().collect(Collectors.toMap(PersonMark::text, PersonMark::kind));
    }

    private static Set<String> names(Map<String, String> marks) {
        return marks.keySet().stream()
                .filter(mark -> marks.get(mark).equals(Kind.NAME.name()))
                .collect(Collectors.toSet());
    }

    private Set<String> fullName(Identity known) {
        Map<String, Object> full = new LinkedHashMap<>();
        full.put("surname", known.text("surname"));
        full.put("givenName", known.text("givenName"));
        return names(kinds(new Identity(full)));
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
