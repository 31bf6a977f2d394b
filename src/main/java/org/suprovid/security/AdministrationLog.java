package org.suprovid.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;

/** Who changed which programme or colleague, and what of it: added to and never changed. */
@Component
class AdministrationLog {

    private static final int RECENT = 30;
    private final AdministrationMapper mapper;
    private final Clock clock;

    AdministrationLog(AdministrationMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Notes each field whose value differs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Kind kind, long id, Map<String, String> before, Map<String, String> after) {
        after.forEach((field, value) -> {
            String old = before.getOrDefault(field, "");
            if (!old.equals(value)) {
                mapper.note(clock.instant(), CurrentActor.staffId(), new Noted(kind, id, field, old, value));
            }
        });
    }

    /** The newest first. */
    List<Entry> of(Kind kind, long id) {
        return mapper.of(kind, id, RECENT);
    }

    /** Name of whoever changed it last; empty if nobody did. */
    String lastBy(Kind kind, long id) {
        return mapper.of(kind, id, 1).stream()
                .map(Entry::who)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** What can be changed. */
    public enum Kind {
        PROGRAMME,
        STAFF
    }

    record Noted(Kind kind, long id, String field, String before, String after) {}

    /** @param who name of the person who changed it, null if the system did */
    public record Entry(Instant at, String who, String field, String before, String after) {}
}
