package org.suprovid.referral;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.RowScope;
import org.suprovid.platform.Slice;
import org.suprovid.security.AccessLog;

/** The file "Monitoring of referrals", annex to the journal: every fact of every check (R-REF-26, R-REF-48). */
@Component
class Monitoring {

    private static final int CHUNK = 500;
    private final MonitoringMapper mapper;
    private final MonitoringLines lines;
    private final AccessLog log;
    private final RowAccess access;
    private final TransactionTemplate transaction;

    Monitoring(
            MonitoringMapper mapper,
            MonitoringLines lines,
            AccessLog log,
            RowAccess access,
            TransactionTemplate transaction) {
        this.mapper = mapper;
        this.lines = lines;
        this.log = log;
        this.access = access;
        this.transaction = transaction;
    }

    /** The log keeps who read which page (R-CONF-03). */
    @Transactional
    public Slice<MonitoringLine> page(MonitoringFilter filter, String after, int size, Locale reader) {
        log.read("referral-checks:page", null, null, null);
        Slice<MonitoringPlace> places =
                Slice.of(seen(whose(filter), MonitoringPlace.parse(after), size + 1), size, MonitoringPlace::text);
        return new Slice<>(lines(places.rows(), reader), places.next());
    }

    /** Whether there are more facts than so many. */
    @Transactional(readOnly = true)
    public boolean exceeds(int most, MonitoringFilter filter) {
        return seen(whose(filter), null, most + 1).size() > most;
    }

    /** Hands out every fact, the last one first, as {@link Journal#each} does the rows of the journal. */
    public void each(MonitoringFilter filter, Locale reader, Consumer<MonitoringLine> taker) {
        transaction.executeWithoutResult(status -> log.read("referral-checks:export", null, null, null));
        Whose whose = transaction.execute(status -> whose(filter));
        List<MonitoringPlace> places = List.of();
        do {
            MonitoringPlace after = places.isEmpty() ? null : places.get(places.size() - 1);
            places = transaction.execute(status -> seen(whose, after, CHUNK));
            List<MonitoringPlace> chunk = places;
            transaction.execute(status -> lines(chunk, reader)).forEach(taker);
        } while (places.size() == CHUNK);
    }

    /** Whose facts they may be is asked as the reader, once; no policy has to be asked for each of thousands of checks. */
    private Whose whose(MonitoringFilter filter) {
        Actor actor = CurrentActor.get();
        Set<Long> whole = actor.scope() == RowScope.PROJECT ? filter.of(actor.programmes()) : Set.of();
        return new Whose(filter, whole, array(mapper.own(actor.staffId()).stream()));
    }

    /** @param whole programmes that are read as a whole; @param own referrals that are read besides */
    private record Whose(MonitoringFilter filter, Set<Long> whole, String own) {}

    private List<MonitoringPlace> seen(Whose whose, MonitoringPlace after, int size) {
        return access.asSystem(() -> mapper.seen(whose.filter(), whose.whole(), whose.own(), after, size));
    }

    /** Who sees a check sees the number of the card, too. */
    private List<MonitoringLine> lines(List<MonitoringPlace> places, Locale reader) {
        List<MonitoringRow> rows =
                access.as(Actor.SYSTEM, () -> mapper.rows(ids(places, 1), ids(places, 0), ids(places, 2)));
        return rows.stream().map(row -> lines.of(row, reader)).toList();
    }

    private static String ids(List<MonitoringPlace> places, int kind) {
        return array(places.stream().filter(place -> place.kind() == kind).map(MonitoringPlace::id));
    }

    private static String array(Stream<Long> ids) {
        return ids.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
