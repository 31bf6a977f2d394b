package org.suprovid.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.ChangeMapper.Proposal;
import org.suprovid.deadline.StandardChange.State;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.Slice;
import org.suprovid.standard.HistoryEvent;
import org.suprovid.standard.StandardDrafts;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.Standards;

/** The way of a standard's next version into force: proposed, approved by somebody else, applied, paused, taken back. */
@Service
@Transactional
public class StandardChanges {

    private static final int PAGE = 50;

    private final ChangeMapper mapper;
    private final ChangeCasesMapper cases;
    private final ChangeNotes notes;
    private final Standards standards;
    private final StandardDrafts drafts;
    private final RowAccess access;
    private final Clock clock;

    StandardChanges(
            ChangeMapper mapper,
            ChangeCasesMapper cases,
            ChangeNotes notes,
            Standards standards,
            StandardDrafts drafts,
            RowAccess access,
            Clock clock) {
        this.mapper = mapper;
        this.cases = cases;
        this.notes = notes;
        this.standards = standards;
        this.drafts = drafts;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Asks a second administrator to put the draft in force; an earlier proposal of it is withdrawn.
     *
     * @param revision of the draft as it was foreseen
     * @throws Problem.Conflict if the draft has changed since
     * @throws Problem.Invalid if the draft breaks a rule
     */
    public StandardChange propose(String standard, int revision, StandardChange.Scope scope) {
        if (drafts.revision(standard) != revision) {
            throw new Problem.Conflict("deadline.change.problem.draft");
        }
        drafts.check(standard);
        StandardVersion draft = drafts.of(standard).orElseThrow();
        mapper.proposed(standard).ifPresent(earlier -> {
            mapper.become(earlier, State.REJECTED);
            notes.note(earlier, HistoryEvent.REJECTED);
        });
        long from = standards.currentVersionId(standard, LocalDate.now(clock));
        Proposal proposal = new Proposal(standard, from, draft.id(), revision, scope, draft.validFrom());
        long id = mapper.insert(proposal, CurrentActor.staffId(), clock.instant());
        notes.note(id, HistoryEvent.PROPOSED);
        return change(id);
    }

    /**
     * Publishes the version; from its day on it is applied.
     *
     * @throws Problem.Conflict if one's own, if somebody was faster, or if the draft has changed since it was proposed
     */
    public StandardChange approve(long id) {
        StandardChange change = held(id, State.PROPOSED);
        if (change.authorId() == CurrentActor.staffId()) {
            throw new Problem.Conflict("deadline.change.problem.own");
        }
        boolean same = drafts.of(change.standard())
                .filter(draft -> draft.id() == change.toVersionId())
                .isPresent();
        if (!same || drafts.revision(change.standard()) != change.revision()) {
            throw new Problem.Conflict("deadline.change.problem.draft");
        }
        drafts.publish(change.toVersionId(), change.revision(), CurrentActor.staffId());
        mapper.approve(id, CurrentActor.staffId(), clock.instant());
        return noted(id, HistoryEvent.APPROVED);
    }

    /** The draft stays and may be changed and proposed anew; an author may withdraw one's own. */
    public StandardChange reject(long id) {
        held(id, State.PROPOSED);
        mapper.become(id, State.REJECTED);
        return noted(id, HistoryEvent.REJECTED);
    }

    /** Applying stops after the chunk that is being moved. */
    public StandardChange pause(long id) {
        held(id, State.APPLYING);
        mapper.become(id, State.PAUSED);
        return noted(id, HistoryEvent.PAUSED);
    }

    public StandardChange resume(long id) {
        held(id, State.PAUSED);
        mapper.become(id, State.APPLYING);
        return noted(id, HistoryEvent.RESUMED);
    }

    /** Gives every deadline its old date back and retires the version. @throws Problem.Conflict if a later change stands on it */
    public StandardChange undo(long id) {
        StandardChange change = find(id);
        if (!mapper.hold(id).isUndoable()) {
            throw new Problem.Conflict("deadline.change.problem.state");
        }
        if (mapper.hasLater(id)) {
            throw new Problem.Conflict("deadline.change.problem.later", change.standard());
        }
        mapper.become(id, State.UNDOING);
        return noted(id, HistoryEvent.UNDOING);
    }

    /** What an undoing would do now. */
    @Transactional(readOnly = true)
    public Undoing undoing(long id) {
        ChangeCasesMapper.Undoable undoable = access.asSystem(() -> cases.undoable(id));
        return new Undoing(undoable.restored(), undoable.left());
    }

    /**
     * What taking a change back would do.
     *
     * @param restored dates that would be as they were
     * @param left dates that somebody has changed or settled since, and that stay
     */
    public record Undoing(int restored, int left) {}

    @Transactional(readOnly = true)
    public StandardChange find(long id) {
        return change(id);
    }

    /** A change of this standard; @throws Problem.NotFound if it is another one's. */
    @Transactional(readOnly = true)
    public StandardChange find(String standard, long id) {
        StandardChange change = change(id);
        if (!change.standard().equals(standard)) {
            throw new Problem.NotFound("deadline.change.problem.missing");
        }
        return change;
    }

    /** All changes of a standard, the newest first. */
    @Transactional(readOnly = true)
    public List<StandardChange> of(String standard) {
        return access.asSystem(() -> mapper.ofStandard(standard));
    }

    /** What became of each deadline. @param state null for all of them */
    @Transactional(readOnly = true)
    public Slice<ChangeItem> items(long id, ChangeItem.State state, long after) {
        List<ChangeItem> rows = access.asSystem(() -> mapper.items(id, state, after, PAGE + 1));
        return Slice.of(rows, PAGE, item -> String.valueOf(item.deadlineId()));
    }

    private StandardChange held(long id, State expected) {
        StandardChange change = change(id);
        if (mapper.hold(id) != expected) {
            throw new Problem.Conflict("deadline.change.problem.state");
        }
        return change;
    }

    private StandardChange noted(long id, HistoryEvent event) {
        notes.note(id, event);
        return change(id);
    }

    private StandardChange change(long id) {
        return access.asSystem(() -> mapper.byId(id))
                .orElseThrow(() -> new Problem.NotFound("deadline.change.problem.missing"));
    }
}
