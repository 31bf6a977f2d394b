package org.suprovid.deadline;

import java.time.Instant;
import java.util.List;

/**
 * A change of a standard has given some deadlines other dates, or made them late or late no longer.
 *
 * @param back whether it was taken back, so that they are again as they were
 */
public record DeadlinesMoved(List<Move> moves, boolean back) {

    public DeadlinesMoved {
        moves = List.copyOf(moves);
    }

    /**
     * @param processInstanceId of the process that waits for it
     * @param due when it is due now, null if the standard has switched it off
     * @param elsewhere whether it was due at another moment; else only its grace has changed
     */
    public record Move(
            long caseId,
            String code,
            String subject,
            String processInstanceId,
            Instant due,
            boolean elsewhere,
            Delay delay) {}

    /** What becomes of a delay that is known. */
    public enum Delay {
        /** There was none, and there is none yet. */
        NONE,
        /** It was late, and is so by its new date, too. */
        STAYS,
        /** It is not late any more; it may become so again. */
        GONE,
        /** It is late again, as it was before. */
        BACK;

        static Delay of(boolean before, boolean after) {
            if (before) {
                return after ? STAYS : GONE;
            }
            return after ? BACK : NONE;
        }
    }
}
