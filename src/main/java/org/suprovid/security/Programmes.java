package org.suprovid.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The programmes of the organisation. */
@Component
public class Programmes {

    private final ProgrammeMapper programmes;

    Programmes(ProgrammeMapper programmes) {
        this.programmes = programmes;
    }

    public Optional<Programme> find(long id) {
        return Optional.ofNullable(programmes.byId(id)).map(Programmes::programme);
    }

    public List<Programme> active() {
        return programmes.active().stream().map(Programmes::programme).toList();
    }

    public long add(Programme programme) {
        return programmes.insert(programme, String.join(",", programme.targetGroups()));
    }

    private static Programme programme(ProgrammeRow row) {
        Set<String> groups = row.targetGroups().isEmpty()
                ? Set.of()
                : Set.copyOf(Arrays.asList(row.targetGroups().split(",")));
        return new Programme(
                row.id(),
                row.code(),
                row.name(),
                row.algorithm(),
                row.standardCode(),
                row.cardPrefix(),
                groups,
                row.minAge());
    }

    /** A programme as one row, list folded. */
    record ProgrammeRow(
            long id,
            String code,
            String name,
            String algorithm,
            String standardCode,
            String cardPrefix,
            String targetGroups,
            int minAge) {}
}
