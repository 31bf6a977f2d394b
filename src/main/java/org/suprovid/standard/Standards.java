package org.suprovid.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.suprovid.standard.StandardMapper.Flag;

/** The donors' standards: which versions there are and what each says about timers and switches. */
@Service("standardsFacade") // diagrams know the delegate as "standards"
public class Standards {

    private final StandardMapper mapper;
    private final Clock clock;
    private final Map<Long, StandardVersion> published = new ConcurrentHashMap<>();

    Standards(StandardMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The version in force today; @throws UnknownStandard if there is none. */
    public StandardVersion current(String code) {
        return version(currentVersionId(code, LocalDate.now(clock)));
    }

    /** The version of a standard that is in force on a day; @throws UnknownStandard if there is none. */
    public long currentVersionId(String standardCode, LocalDate on) {
        return mapper.versionInForce(standardCode, on).orElseThrow(() -> new UnknownStandard(standardCode));
    }

    /** A published version; it never changes, so it is read once. */
    public StandardVersion version(long id) {
        StandardVersion known = published.get(id);
        if (known == null) {
            known = read(id);
            published.put(id, known);
        }
        return known;
    }

    /** The version that a case follows. */
    public StandardVersion ofCase(long caseId) {
        long id = mapper.versionOfCase(caseId)
                .orElseThrow(() -> new IllegalStateException("No case " + caseId + " in sight"));
        return version(id);
    }

    /** The versions in force today, by name. */
    public List<StandardVersion> inForce() {
        return mapper.versionsInForce(LocalDate.now(clock)).stream()
                .map(this::version)
                .toList();
    }

    /** Days off besides weekends, for timers that count working days. */
    public Set<LocalDate> holidays() {
        return Set.copyOf(mapper.holidays());
    }

    private StandardVersion read(long id) {
        var head = mapper.head(id).orElseThrow(() -> new UnknownStandard("#" + id));
        Map<String, String> flags = mapper.flags(id).stream().collect(Collectors.toMap(Flag::code, Flag::value));
        return new StandardVersion(
                id,
                head.code(),
                head.name(),
                head.donor(),
                head.version(),
                head.validFrom(),
                head.note(),
                mapper.timers(id),
                flags);
    }
}
