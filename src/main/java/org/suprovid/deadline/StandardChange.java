package org.suprovid.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A new version of a standard on its way into force.
 *
 * @param fromVersion number of the version in force when it was proposed
 * @param toVersion number of the version it brings
 * @param revision of the draft as it was foreseen
 * @param approver the second administrator, null until then
 * @param cases how many running cases it moves, 0 before it is applied
 * @param done how many of them have been dealt with
 * @param moved deadlines with another date
 * @param kept deadlines that stay where they were, each for a reason
 * @param failed deadlines and cases that could not be moved
 * @param undone deadlines that have their old date again
 * @param outdated whether the draft has changed since it was proposed, so that nobody can approve it any more
 * @param refusal why it was rejected, empty or null if nobody said so
 */
public record StandardChange(
        long id,
        String standard,
        String standardName,
        long fromVersionId,
        int fromVersion,
        long toVersionId,
        int toVersion,
        int revision,
        Scope scope,
        LocalDate validFrom,
        State state,
        long authorId,
        String author,
        Instant proposedAt,
        String approver,
        Instant approvedAt,
        Instant startedAt,
        Instant finishedAt,
        int cases,
        int done,
        int moved,
        int kept,
        int failed,
        int undone,
        boolean outdated,
        String refusal) {

    /** Whom it concerns; new cases follow it from its day on in any event. */
    public enum Scope {
        NEW_CASES,
        RUNNING_TOO
    }

    /** Where it is on its way. */
    public enum State {
        PROPOSED,
        REJECTED,
        WITHDRAWN,
        REPLACED,
        APPROVED,
        APPLYING,
        PAUSED,
        APPLIED,
        UNDOING,
        UNDOING_PAUSED,
        UNDONE;

        /** Whether it is moving dates by itself, so that looking again shows something new. */
        public boolean isInWork() {
            return this == APPLYING || this == UNDOING;
        }

        /** Whether it stands still until somebody lets it go on. */
        public boolean isPaused() {
            return this == PAUSED || this == UNDOING_PAUSED;
        }

        /** Whether it can be taken back. */
        public boolean isUndoable() {
            return this == APPROVED || this == PAUSED || this == APPLIED;
        }
    }

    /** Whether cases that could not be moved may be tried once more. */
    public boolean isRetriable() {
        return failed > 0 && (state == State.APPLIED || state == State.UNDONE);
    }

    /** Whether it brings the first version of a standard that stands alone. */
    public boolean isFirst() {
        return fromVersionId == toVersionId;
    }

    /** How far it has come, from 0 to 100. */
    public int percent() {
        return cases == 0 ? 100 : (int) (done * 100L / cases);
    }
}
