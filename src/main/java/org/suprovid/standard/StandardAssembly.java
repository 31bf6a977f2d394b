package org.suprovid.standard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suprovid.standard.StandardMapper.Flag;
import org.suprovid.standard.StandardMapper.Head;

/** Puts a version together: the catalogue, over it the base, over that the version's own lines. */
final class StandardAssembly {

    private StandardAssembly() {}

    /** @param base null if the version stands alone */
    static StandardVersion of(Head head, StandardVersion base, List<Timer> own, List<Flag> ownFlags) {
        Map<String, String> flags = new HashMap<>(base == null ? Map.of() : base.flags());
        ownFlags.forEach(flag -> flags.put(flag.code(), flag.value()));
        return new StandardVersion(
                head.id(),
                head.code(),
                head.name(),
                head.donor(),
                head.basedOn(),
                base == null ? null : base.id(),
                base == null ? null : base.version(),
                head.version(),
                head.validFrom(),
                head.status(),
                head.calendar(),
                head.note(),
                effective(base, own),
                flags,
                own.stream().map(Timer::code).collect(Collectors.toSet()),
                new HashSet<>(ownFlags.stream().map(Flag::code).toList()));
    }

    /** Every timer of the catalogue as it holds; an own line replaces the base's whole line. */
    static List<Timer> effective(StandardVersion base, List<Timer> own) {
        Map<String, Timer> timers = new LinkedHashMap<>(TimerCatalogue.shipped().standing());
        if (base != null) {
            base.timers().forEach(timer -> timers.put(timer.code(), timer));
        }
        own.forEach(timer -> timers.put(timer.code(), timer));
        return List.copyOf(timers.values());
    }

    /** The file of a version: only what it sets itself. */
    static StandardFile file(StandardVersion version) {
        Map<String, Timer> standing = TimerCatalogue.shipped().standing();
        return new StandardFile(
                new StandardFile.Standard(version.code(), version.name(), version.donor(), version.basedOn()),
                new StandardFile.Version(
                        version.version(),
                        version.validFrom(),
                        version.baseVersion(),
                        version.calendar(),
                        version.note()),
                version.flags().entrySet().stream()
                        .filter(flag -> version.ownFlags().contains(flag.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                version.timers().stream()
                        .filter(timer -> version.ownTimers().contains(timer.code()))
                        .map(timer -> TimerLine.of(timer, standing.get(timer.code())))
                        .toList());
    }
}
