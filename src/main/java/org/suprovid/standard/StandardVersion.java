package org.suprovid.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One version of a standard. Published, it never changes: a case keeps the one it started with.
 *
 * @param basedOn code of the standard that it differs from, null if it stands alone
 * @param baseVersionId the base's version, as it was when this one was published
 * @param calendar code of the calendar that says which days are working days
 * @param timers every deadline of the catalogue as it holds here, in the catalogue's order
 * @param flags every choice that this version or a base of it makes
 * @param ownTimers codes of the timers that it sets itself
 * @param ownFlags codes of the choices that it makes itself
 */
public record StandardVersion(
        long id,
        String code,
        String name,
        String donor,
        String basedOn,
        Long baseVersionId,
        Integer baseVersion,
        int version,
        LocalDate validFrom,
        Status status,
        String calendar,
        String note,
        List<Timer> timers,
        Map<String, String> flags,
        Set<String> ownTimers,
        Set<String> ownFlags) {

    public StandardVersion {
        timers = List.copyOf(timers);
        flags = Map.copyOf(flags);
        ownTimers = Set.copyOf(ownTimers);
        ownFlags = Set.copyOf(ownFlags);
    }

    /** A draft can be changed; a retired version only holds for the cases that have it; a discarded one never held. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        RETIRED,
        DISCARDED
    }

    /** @throws UnknownTimer if the catalogue does not know this code */
    public Timer timer(String timerCode) {
        return timers.stream()
                .filter(timer -> timer.code().equals(timerCode))
                .findFirst()
                .orElseThrow(() -> new UnknownTimer(code, timerCode));
    }

    /** As if it said nothing: the catalogue alone holds. */
    public StandardVersion saidNothing() {
        return new StandardVersion(
                id,
                code,
                name,
                donor,
                basedOn,
                baseVersionId,
                baseVersion,
                version,
                validFrom,
                status,
                calendar,
                "",
                StandardAssembly.effective(null, List.of()),
                Map.of(),
                Set.of(),
                Set.of());
    }

    /** Whether a switch is on; a switch the standard does not mention is off. */
    public boolean isOn(String flag) {
        return Boolean.parseBoolean(flags.get(flag));
    }
}
