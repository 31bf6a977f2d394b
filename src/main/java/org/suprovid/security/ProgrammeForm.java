package org.suprovid.security;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A programme as an administrator fills it in.
 *
 * @param code only of a new one; then it stays
 * @param cardPrefix only of a new one; then it stays, since cards carry it (R-CARD-08)
 * @param algorithm key of the process that new cases walk
 * @param groups codes of those who may enter, none if everybody may
 * @param minAge in years, blank if the programme sets none
 * @param standards codes in order, the main one first; blank places are none
 * @param seen revision of the programme as it was shown
 */
public record ProgrammeForm(
        String code,
        String name,
        String cardPrefix,
        String algorithm,
        Set<String> groups,
        String minAge,
        List<String> standards,
        Boolean active,
        String seen) {

    private static final int SPARE = 2;

    public ProgrammeForm {
        code = text(code);
        name = text(name);
        cardPrefix = text(cardPrefix);
        algorithm = text(algorithm);
        groups = groups == null ? Set.of() : groups;
        minAge = text(minAge);
        standards = standards == null ? List.of() : standards;
    }

    /** Empty, with places for as many standards as a programme usually follows. */
    static ProgrammeForm empty(int known) {
        return new ProgrammeForm("", "", "", "", Set.of(), "", places(List.of(), known), true, "");
    }

    static ProgrammeForm of(ProgrammeMapper.Line programme, int known) {
        return new ProgrammeForm(
                programme.code(),
                programme.name(),
                programme.cardPrefix(),
                programme.algorithm(),
                Set.copyOf(programme.groups()),
                programme.minAge() == null ? "" : String.valueOf(programme.minAge()),
                places(programme.codes(), known),
                programme.active(),
                String.valueOf(programme.revision()));
    }

    private static List<String> places(List<String> codes, int known) {
        List<String> places = new ArrayList<>(codes);
        int spare = Math.max(0, Math.min(SPARE, known - places.size()));
        Stream.generate(() -> "").limit(spare).forEach(places::add);
        return places;
    }

    List<String> chosen() {
        return standards.stream()
                .filter(standard -> standard != null && !standard.isBlank())
                .toList();
    }

    boolean isActive() {
        return Boolean.TRUE.equals(active);
    }

    /** Null if the programme sets none; {@link ProgrammeRules} refuses what is no age. */
    Integer age() {
        return minAge.isEmpty() ? null : Integer.valueOf(minAge);
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("algorithm", algorithm);
        values.put("groups", String.join(", ", new TreeSet<>(groups)));
        values.put("minAge", minAge);
        values.put("standards", String.join(", ", chosen()));
        values.put("active", String.valueOf(isActive()));
        return values;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
