package org.suprovid.security;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A programme as an administrator changes it.
 *
 * @param standards codes in order, the main one first; blank places are none
 */
public record ProgrammeForm(String name, List<String> standards, Boolean active) {

    private static final int SPARE = 2;

    public ProgrammeForm {
        name = name == null ? "" : name.strip();
        standards = standards == null ? List.of() : standards;
    }

    static ProgrammeForm of(ProgrammeMapper.Line programme, int known) {
        List<String> places = new ArrayList<>(programme.codes());
        int spare = Math.max(0, Math.min(SPARE, known - places.size()));
        Stream.generate(() -> "").limit(spare).forEach(places::add);
        return new ProgrammeForm(programme.name(), places, programme.active());
    }

    List<String> chosen() {
        return standards.stream()
                .filter(code -> code != null && !code.isBlank())
                .toList();
    }

    boolean isActive() {
        return Boolean.TRUE.equals(active);
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("standards", String.join(", ", chosen()));
        values.put("active", String.valueOf(isActive()));
        return values;
    }
}
