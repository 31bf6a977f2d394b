package org.suprovid.deadline;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.ChangeCasesMapper.CaseState;
import org.suprovid.deadline.StandardChange.State;
import org.suprovid.standard.HistoryEvent;
import org.suprovid.standard.Retirement;

/** The first and the last step of applying or undoing a change. */
@Component
@Transactional
class ChangeSteps {

    private final ChangeMapper changes;
    private final ChangeCasesMapper cases;
    private final ChangeNotes notes;
    private final ChangeCalls calls;
    private final Retirement retirement;
    private final Clock clock;

    ChangeSteps(
            ChangeMapper changes,
            ChangeCasesMapper cases,
            ChangeNotes notes,
            ChangeCalls calls,
            Retirement retirement,
            Clock clock) {
        this.changes = changes;
        this.cases = cases;
        this.notes = notes;
        this.calls = calls;
        this.retirement = retirement;
        this.clock = clock;
    }

    /** Whether there is something to do now, and no other node does it. */
    boolean begin(long id) {
        State state = changes.take(id);
        boolean starts = state == State.APPROVED && !changes.waits(id);
        if (starts) {
            cases.gather(id);
            changes.start(id, clock.instant());
            notes.note(id, HistoryEvent.APPLYING);
        }
        boolean works = starts || state != null && state.isInWork();
        if (works) {
            cases.count();
        }
        return works;
    }

    /** Nothing is left of it: it is done. Nothing happens if something is left, or another node is at it. */
    void end(long id) {
        State state = changes.take(id);
        if (state == State.APPLYING && isEmpty(id, CaseState.PENDING)) {
            // a case may have been opened by the old version meanwhile
            cases.gather(id);
        }
        if (state == State.APPLYING && isEmpty(id, CaseState.PENDING)) {
            changes.finish(id, State.APPLIED, clock.instant());
            notes.note(id, HistoryEvent.APPLIED);
            calls.wentOn(id, ChangeWentOn.Step.APPLIED);
        }
        if (state == State.UNDOING && isEmpty(id, CaseState.MOVED)) {
            retirement.retire(changes.toVersion(id));
            changes.finish(id, State.UNDONE, clock.instant());
            notes.note(id, HistoryEvent.UNDONE);
        }
    }

    /** A case may have been begun by the old version while the last one was moved: it is moved, too. */
    void lookAgain(long id) {
        if (changes.take(id) == State.APPLIED && !changes.hasLater(id)) {
            cases.gather(id);
            if (!isEmpty(id, CaseState.PENDING)) {
                changes.become(id, State.APPLYING);
            }
        }
    }

    private boolean isEmpty(long id, CaseState state) {
        return cases.next(id, state, 0, 1).isEmpty();
    }
}
