package org.suprovid.deadline;

/**
 * What somebody proposed has come a step further.
 *
 * @param standard the standard's code
 * @param versionId of the version that was proposed
 * @param author who proposed it
 * @param by who took the step, 0 if it was the system
 */
public record ChangeWentOn(long id, String standard, long versionId, long author, long by, Step step) {

    /** What the one who proposed it did not do alone. */
    public enum Step {
        APPROVED,
        REJECTED,
        APPLIED,
        TAKEN_BACK
    }
}
