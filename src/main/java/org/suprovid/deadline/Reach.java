package org.suprovid.deadline;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Which deadlines a change is about, as parameters of the statements that foresee and apply it. Lists are joined with
 * commas: PostgreSQL takes thousands in one parameter and plans the statement once.
 *
 * @param to id of the version that the change brings
 * @param back whether the cases follow it and shall follow the one before again, rather than the other way round
 * @param change id of the change whose cases are meant, null for all running cases that follow the same standard
 * @param cases ids of the change's cases that are meant, null with {@code change}
 * @param changed old version and code, as 12:PLAN_REVIEW, wherever the two versions set other dates
 * @param exact codes that are counted to the second, so that the moment of the anchor matters and not its day
 * @param following codes that must fall one after the other, as REF_CHECK_0:REF_CHECK_1W
 * @param zone of all dates
 */
record Reach(
        long to, boolean back, Long change, String cases, String changed, String exact, String following, String zone) {

    /** All running cases; what is changed is not known yet. */
    static Reach everywhere(long to, String zone) {
        return new Reach(to, false, null, null, "", "", "", zone);
    }

    /** Some cases of a change; what is changed is not known yet. */
    static Reach cases(long change, long to, Collection<Long> cases, String zone) {
        String ids = cases.stream().map(String::valueOf).collect(Collectors.joining(","));
        return new Reach(to, false, change, ids, "", "", "", zone);
    }

    Reach with(Differences differences) {
        return new Reach(
                to, back, change, cases, differences.changed(), differences.exact(), differences.following(), zone);
    }

    /** The same the other way round. */
    Reach reversed() {
        return new Reach(to, true, change, cases, changed, exact, following, zone);
    }
}
