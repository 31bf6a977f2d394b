package org.suprovid.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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

    @Transactional
    public long add(Programme programme) {
        if (programme.standards().isEmpty()) {
            throw new IllegalArgumentException("A programme follows at least one standard");
        }
        long id = programmes.insert(programme, String.join(",", programme.targetGroups()));
        programmes.follow(id, programme.standards());
        return id;
    }

    private static Programme programme(ProgrammeRow row) {
        return new Programme(
                row.id(),
                row.code(),
                row.name(),
                row.algorithm(),
                folded(row.standards()),
                row.cardPrefix(),
                Set.copyOf(folded(row.targetGroups())),
                row.minAge());
    }

    private static List<String> folded(String list) {
        return list.isEmpty() ? List.of() : Arrays.asList(list.split(","));
    }

    /** A programme as one row, lists folded. */
    record ProgrammeRow(
            long id,
            String code,
            String name,
            String algorithm,
            String standards,
            String cardPrefix,
            String targetGroups,
            Integer minAge) {}
}
