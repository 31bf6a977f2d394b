package org.suprovid.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who a person is and how they are reached: what the first section of the card asks, without special categories of data.
 * It belongs to the person, not to a card, and is carried forward from card to card (R-CARD-07).
 *
 * @param facts answers by the keys the forms use; nothing empty
 */
public record Identity(@JsonValue Map<String, Object> facts) {

    /** Answers of a card that are identity; target groups are not among them, and relatives have a card of their own. */
    static final List<String> KEPT = List.of(
            "surname",
            "givenName",
            "patronymic",
            "preferredName",
            "birthDate",
            "birthYear",
            "gender",
            "clientCode",
            "contacts",
            "safeContact",
            "discretion",
            "housing",
            "address",
            "institutionSince",
            "papers",
            "language",
            "culturalPreferences");

    static final Identity UNKNOWN = new Identity(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Identity {
        facts = keep(facts);
    }

    /** The same person with what was learned now; what was not asked stays. */
    Identity with(Map<String, Object> learned) {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        learned.forEach((key, value) -> {
            if (!isEmpty(value)) {
                all.put(key, value);
            }
        });
        return new Identity(all);
    }

    /** The name to call the person by, empty if none is known. */
    public String name() {
        String full = Stream.of("surname", "givenName", "patronymic")
                .map(this::text)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.of(full, text("preferredName"), text("clientCode"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    public LocalDate birthDate() {
        return text("birthDate").isEmpty() ? null : LocalDate.parse(text("birthDate"));
    }

    /** Year of birth, known or reckoned from an age once told; null if neither. */
    public Integer birthYear() {
        if (birthDate() != null) {
            return birthDate().getYear();
        }
        return facts.get("birthYear") instanceof Number year ? year.intValue() : null;
    }

    /** Whether the person left anything by which they may be reached. */
    public boolean hasContact() {
        return contactValues().stream().anyMatch(value -> !value.isBlank());
    }

    /** Telephone numbers and addresses under which the person is reached. */
    public List<String> contactValues() {
        return contacts().stream()
                .map(contact -> Objects.toString(contact.get("value"), ""))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> contacts() {
        return facts.get("contacts") instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
    }

    /** The ways to reach them that this says and the other does not know of. */
    Identity beyond(Identity known) {
        Map<String, Object> more = new LinkedHashMap<>();
        List<String> values = known.contactValues().stream().map(Identity::bare).toList();
        more.put(
                "contacts",
                contacts().stream()
                        .filter(contact -> !values.contains(bare(Objects.toString(contact.get("value"), ""))))
                        .toList());
        if (!text("safeContact").equals(known.text("safeContact"))) {
            more.put("safeContact", text("safeContact"));
        }
        return new Identity(more);
    }

    /** However it is typed. */
    private static String bare(String contact) {
        return contact.replaceAll("[\\s()\\-]", "");
    }

    String text(String key) {
        return Objects.toString(facts.get(key), "").strip();
    }

    private static Map<String, Object> keep(Map<String, Object> answers) {
        Map<String, Object> kept = new LinkedHashMap<>();
        KEPT.stream().filter(key -> !isEmpty(answers.get(key))).forEach(key -> kept.put(key, answers.get(key)));
        return Collections.unmodifiableMap(kept);
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty());
    }

    /** Says nothing: what is logged by accident is no name. */
    @Override
    public String toString() {
        return "Identity";
    }
}
