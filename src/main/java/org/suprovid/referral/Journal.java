package org.suprovid.referral;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.RowScope;
import org.suprovid.platform.Slice;
import org.suprovid.security.AccessLog;

/** The referral journal as the one who reads may see it (R-REF-12, R-REF-25…27). */
@Component
class Journal {

    private static final int CHUNK = 500;
    private final JournalMapper mapper;
    private final JournalLines lines;
    private final AccessLog log;
    private final RowAccess access;
    private final TransactionTemplate transaction;

    Journal(
            JournalMapper mapper,
            JournalLines lines,
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
    public Slice<JournalLine> page(JournalFilter filter, String after, int size, Locale reader) {
        log.read("referrals:page", null, null, null);
        Slice<Long> ids = Slice.of(seen(filter, JournalPlace.parse(after), size + 1), size, String::valueOf);
        List<JournalLine> page = lines(ids.rows(), reader);
        return new Slice<>(page, ids.next() == null ? null : last(page).place().text());
    }

    /** Whether there are more rows than so many. */
    @Transactional(readOnly = true)
    public boolean exceeds(int most, JournalFilter filter) {
        return seen(filter, null, most + 1).size() > most;
    }

    /**
     * Hands out every row, newest first. Chunk by chunk, each a short transaction: however long the one who takes them
     * needs, neither rows nor a connection are held. The log keeps who took the journal along (R-CONF-03).
     */
    public void each(JournalFilter filter, Locale reader, Consumer<JournalLine> taker) {
        transaction.executeWithoutResult(status -> log.read("referrals:export", null, null, null));
        JournalPlace after = null;
        List<JournalLine> chunk;
        do {
            JournalPlace from = after;
            chunk = transaction.execute(status -> lines(seen(filter, from, CHUNK), reader));
            chunk.forEach(taker);
            after = chunk.isEmpty() ? null : last(chunk).place();
        } while (chunk.size() == CHUNK);
    }

    private List<Long> seen(JournalFilter filter, JournalPlace after, int size) {
        Actor actor = CurrentActor.get();
        Set<Long> whole = actor.scope() == RowScope.PROJECT ? filter.of(actor.programmes()) : Set.of();
        return mapper.seen(filter, whole, actor.staffId(), after, size);
    }

    /** Who sees a referral sees its row of the journal: number of the card and the words that were said of the visit. */
    private List<JournalLine> lines(List<Long> seen, Locale reader) {
        return seen.isEmpty() ? List.of() : access.as(Actor.SYSTEM, () -> lines.of(mapper.rows(seen), reader));
    }

    private static JournalLine last(List<JournalLine> lines) {
        return lines.get(lines.size() - 1);
    }
}
