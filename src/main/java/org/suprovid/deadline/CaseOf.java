package org.suprovid.deadline;

/** Finds the case among the variables of an execution or a task. */
final class CaseOf {

    private CaseOf() {}

    /** @throws IllegalStateException if the process has no case; then its diagram may not ask for deadlines */
    static long variable(Object caseId, String where) {
        if (caseId instanceof Number id) {
            return id.longValue();
        }
        throw new IllegalStateException("No variable caseId at " + where);
    }
}
