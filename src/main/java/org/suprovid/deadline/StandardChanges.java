package org.suprovid.deadline;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.ChangeMapper.Proposal;
import org.suprovid.deadline.StandardChange.State;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
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
    private static final int LONGEST_REASON = 500;

    private final ChangeMapper mapper;
    private final ChangeCasesMapper cases;
    private final UndoingMapper undoing;
    private final ChangeNotes notes;
    private final ChangeCalls calls;
    private final Standards standards;
    private final StandardDrafts drafts;
    private final RowAccess access;
    private final Clock clock;

    StandardChanges(
            ChangeMapper mapper,
            ChangeCasesMapper cases,
            UndoingMapper undoing,
            ChangeNotes notes,
            ChangeCalls calls,
            Standards standards,
            StandardDrafts drafts,
            RowAccess access,
            Clock clock) {
        this.mapper = mapper;
        this.cases = cases;
        this.undoing = undoing;
        this.notes = notes;
        this.calls = calls;
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
        mapper.holdOff(standard);
        mapper.proposed(standard).ifPresent(earlier -> {
            become(earlier, State.REPLACED, HistoryEvent.REPLACED);
            calls.decided(earlier);
        });
        long from = standards.before(draft).id();
        Proposal proposal = new Proposal(standard, from, draft.id(), revision, scope, draft.validFrom());
        long id = mapper.insert(proposal, CurrentActor.staffId(), clock.instant());
        notes.note(id, HistoryEvent.PROPOSED);
        StandardChange proposed = change(id);
        calls.proposed(proposed, draft);
        return proposed;
    }

    /**
     * Publishes the version; from its day on it is applied.
     *
     * @throws Problem.Conflict if one's own, if somebody was faster, or if the draft has changed since it was proposed
     */
    public StandardChange approve(String standard, long id) {
        ChangeHead change = held(standard, id, State.PROPOSED);
        if (change.authorId() == CurrentActor.staffId()) {
            throw new Problem.Conflict("deadline.change.problem.own");
        }
        if (change.outdated()) {
            throw new Problem.Conflict("deadline.change.problem.draft");
        }
        drafts.publish(change.toVersionId(), change.revision(), CurrentActor.staffId());
        mapper.approve(id, CurrentActor.staffId(), clock.instant());
        calls.decided(id);
        notes.note(id, HistoryEvent.APPROVED);
        calls.wentOn(id, ChangeWentOn.Step.APPROVED);
        return change(id);
    }

    /**
     * The draft stays and may be changed and proposed anew; whoever proposed it withdraws it, and need not say why.
     *
     * @throws Problem.Invalid if somebody else's is rejected without a reason, or with a long one
     */
    public StandardChange reject(String standard, long id, String why) {
        String reason =
                Objects.requireNonNullElse(why, "").replace("\r\n", "\n").strip();
        boolean own = held(standard, id, State.PROPOSED).authorId() == CurrentActor.staffId();
        if (!own && (reason.isEmpty() || reason.length() > LONGEST_REASON)) {
            throw new Problem.Invalid(List.of(new FieldError("reason", "deadline.change.error.reason")));
        }
        calls.decided(id);
        if (own) {
            return become(id, State.WITHDRAWN, HistoryEvent.WITHDRAWN);
        }
        mapper.become(id, State.REJECTED);
        notes.note(id, HistoryEvent.REJECTED, reason);
        calls.wentOn(id, ChangeWentOn.Step.REJECTED);
        return change(id);
    }

    /** Applying, or taking back, stops after the chunk that is being moved. */
    public StandardChange pause(String standard, long id) {
        boolean back = held(standard, id, State::isInWork) == State.UNDOING;
        return become(id, back ? State.UNDOING_PAUSED : State.PAUSED, HistoryEvent.PAUSED);
    }

    public StandardChange resume(String standard, long id) {
        boolean back = held(standard, id, State::isPaused) == State.UNDOING_PAUSED;
        return become(id, back ? State.UNDOING : State.APPLYING, HistoryEvent.RESUMED);
    }

    /** Gives every deadline its old date back and retires the version. @throws Problem.Conflict if a later change stands on it */
    public StandardChange undo(String standard, long id) {
        held(standard, id, State::isUndoable);
        refuseIfLater(standard, id);
        if (mapper.isOnly(id)) {
            throw new Problem.Conflict("donor.problem.followed", standard);
        }
        calls.wentOn(id, ChangeWentOn.Step.TAKEN_BACK);
        return become(id, State.UNDOING, HistoryEvent.UNDOING);
    }

    /** Tries the cases again that could not be moved, or moved back. @throws Problem.Conflict if a later change stands on it */
    public StandardChange retry(String standard, long id) {
        State state = held(standard, id, one -> one == State.APPLIED || one == State.UNDONE);
        refuseIfLater(standard, id);
        boolean back = state == State.UNDONE;
        access.asSystem(() -> cases.retry(id, back));
        return become(id, back ? State.UNDOING : State.APPLYING, HistoryEvent.RETRIED);
    }

    /** What an undoing would do now. */
    @Transactional(readOnly = true)
    public Undoing undoing(String standard, long id) {
        check(standard, id);
        UndoingMapper.Undoable undoable = access.asSystem(() -> undoing.undoable(id));
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
        check(standard, id);
        return change(id);
    }

    /** All changes of a standard, the newest first. */
    @Transactional(readOnly = true)
    public List<ChangeHead> of(String standard) {
        return mapper.ofStandard(standard);
    }

    /** What became of each deadline. @param state null for all of them */
    @Transactional(readOnly = true)
    public Slice<ChangeItem> items(String standard, long id, ChangeItem.State state, long after) {
        check(standard, id);
        List<ChangeItem> rows = access.asSystem(() -> mapper.items(id, state, after, PAGE + 1));
        return Slice.of(rows, PAGE, item -> String.valueOf(item.deadlineId()));
    }

    private ChangeHead held(String standard, long id, State expected) {
        ChangeHead change = held(standard, id);
        refuseUnless(change.state() == expected);
        return change;
    }

    private State held(String standard, long id, Predicate<State> expected) {
        State state = held(standard, id).state();
        refuseUnless(expected.test(state));
        return state;
    }

    private static void refuseUnless(boolean possible) {
        if (!possible) {
            throw new Problem.Conflict("deadline.change.problem.state");
        }
    }

    private ChangeHead held(String standard, long id) {
        return mapper.hold(standard, id).orElseThrow(StandardChanges::missing);
    }

    private void refuseIfLater(String standard, long id) {
        if (mapper.hasLater(id)) {
            throw new Problem.Conflict("deadline.change.problem.later", standard);
        }
    }

    private StandardChange become(long id, State state, HistoryEvent event) {
        mapper.become(id, state);
        notes.note(id, event);
        return change(id);
    }

    private void check(String standard, long id) {
        if (!mapper.is(standard, id)) {
            throw missing();
        }
    }

    private StandardChange change(long id) {
        return access.asSystem(() -> mapper.byId(id)).orElseThrow(StandardChanges::missing);
    }

    private static Problem missing() {
        return new Problem.NotFound("deadline.change.problem.missing");
    }
}
