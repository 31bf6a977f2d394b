package org.suprovid.deadline;

import java.time.Instant;
import java.util.List;

/**
 * What a comparison of rows, timers and tasks came to.
 *
 * @param checked how many open deadlines it looked at
 * @param timersRepaired timers that fire at the row's date again, or wait again
 * @param tasksRepaired tasks that are due at the row's date again
 * @param findings what only a person can judge, at most a thousand
 */
public record CheckRun(Instant at, int checked, int timersRepaired, int tasksRepaired, List<Finding> findings) {

    static final int MOST = 1000;

    public CheckRun {
        findings = List.copyOf(findings);
    }

    /**
     * Something that does not fit and was left as it is.
     *
     * @param caseNumber of the case it belongs to
     * @param code the deadline's code; of a task without a deadline its element in the diagram
     */
    public record Finding(Kind kind, String caseNumber, String code) {}

    /** What does not fit. */
    public enum Kind {
        /** The row's date is not the one its own working explains. */
        ROW,
        /** The row names a task that is not there. */
        TASK_GONE,
        /** Neither task nor timer waits for the row, although something should begin by it. */
        UNWATCHED,
        /** It cannot be read, or its timers cannot be moved. */
        FAILED,
        /** A task has a due date, and no row explains it. */
        UNPROMISED
    }
}
