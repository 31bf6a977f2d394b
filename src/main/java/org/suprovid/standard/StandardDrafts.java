package org.suprovid.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.standard.DraftMapper.Draft;

/** The one draft that a standard may have: begun from its last version, and published by somebody else. */
@Service
@Transactional
public class StandardDrafts {

    /** Time for a second administrator to look at it. */
    private static final int DAYS_AHEAD = 7;

    /** Of standards that stand alone, until somebody chooses another. */
    private static final String CALENDAR = "UA";

    private final DraftMapper mapper;
    private final DraftRules rules;
    private final Standards standards;
    private final StandardHistory history;
    private final Clock clock;

    StandardDrafts(DraftMapper mapper, DraftRules rules, Standards standards, StandardHistory history, Clock clock) {
        this.mapper = mapper;
        this.rules = rules;
        this.standards = standards;
        this.history = history;
        this.clock = clock;
    }

    /** The draft as it would hold, if there is one. */
    @Transactional(readOnly = true)
    public Optional<StandardVersion> of(String code) {
        return mapper.ofStandard(code).map(Draft::id).map(standards::version);
    }

    /** Counts the changes of the draft: whoever proposes it and whoever approves it must have seen the same. */
    @Transactional(readOnly = true)
    public int revision(String code) {
        return found(code).revision();
    }

    /** What says that this draft may be published, or not yet. @throws Problem.Invalid naming every field */
    @Transactional(readOnly = true)
    public void check(String code) {
        DraftRules.refuse(rules.forbidden(standards.version(found(code).id())));
    }

    /** Copies what the last published version sets itself; the base becomes the one in force today. */
    public StandardVersion begin(String code) {
        Optional<Long> last = mapper.lastPublished(code);
        if (last.isEmpty()) {
            return beginFirst(code, null);
        }
        long from = last.get();
        String base = standards.version(from).basedOn();
        LocalDate today = LocalDate.now(clock);
        Long baseId = base == null ? null : standards.currentVersionId(base, today);
        Long draft = mapper.begin(from, baseId, today.plusDays(DAYS_AHEAD), CurrentActor.staffId());
        if (draft == null) {
            throw new Problem.Conflict("standard.problem.draft.exists", code);
        }
        mapper.copyTimers(from, draft);
        mapper.copyFlags(from, draft);
        StandardVersion begun = standards.version(draft);
        history.note(HistoryNote.of(begun, HistoryEvent.BEGUN));
        return begun;
    }

    /** A draft that sets nothing yet, of a standard that was never in force. @param base code of what it differs from, null if none */
    StandardVersion beginFirst(String code, String base) {
        LocalDate today = LocalDate.now(clock);
        Long baseId = base == null ? null : standards.currentVersionId(base, today);
        String calendar = baseId == null ? CALENDAR : standards.version(baseId).calendar();
        Long draft = mapper.beginFirst(code, baseId, calendar, today.plusDays(DAYS_AHEAD), CurrentActor.staffId());
        if (draft == null) {
            throw isKnown(code)
                    ? new Problem.Conflict("standard.problem.draft.exists", code)
                    : new UnknownStandard(code);
        }
        StandardVersion begun = standards.version(draft);
        history.note(HistoryNote.of(begun, HistoryEvent.BEGUN));
        return begun;
    }

    private boolean isKnown(String code) {
        return mapper.ofStandard(code).isPresent();
    }

    /** Whether no version of it was ever published. */
    @Transactional(readOnly = true)
    boolean isNew(String code) {
        return mapper.lastPublished(code).isEmpty();
    }

    /** Nothing of it is lost, but nobody can go on with it. */
    public void discard(String code) {
        Draft draft = found(code);
        if (mapper.discard(draft.id()) == 0) {
            throw new Problem.Conflict("standard.problem.draft.changed");
        }
        standards.forgetIfUndone(draft.id());
        history.note(HistoryNote.of(standards.version(draft.id()), HistoryEvent.DISCARDED));
    }

    /**
     * Puts a draft in force from its day on; from now on it never changes.
     *
     * @param revision of the draft as the approver has seen it
     * @throws Problem.Conflict if it has changed since, or is no draft any more
     * @throws Problem.Forbidden if the approver has written any of it
     * @throws Problem.Invalid if it breaks a rule, also because its day has passed or its base was taken back meanwhile
     */
    public StandardVersion publish(long versionId, int revision, long approverId) {
        Draft draft = mapper.hold(versionId)
                .filter(held -> held.revision() == revision)
                .orElseThrow(() -> new Problem.Conflict("standard.problem.draft.changed"));
        StandardVersion written = standards.version(versionId);
        if (draft.authorId() == approverId || history.isAuthor(written, approverId)) {
            throw new Problem.Forbidden("standard.problem.draft.own");
        }
        DraftRules.refuse(rules.forbidden(written));
        mapper.publish(versionId, approverId, clock.instant());
        standards.forgetIfUndone(versionId);
        StandardVersion published = standards.version(versionId);
        history.note(HistoryNote.of(published, HistoryEvent.PUBLISHED));
        return published;
    }

    private Draft found(String code) {
        return mapper.ofStandard(code).orElseThrow(() -> new Problem.NotFound("standard.problem.draft.none"));
    }
}
