package org.suprovid.deadline;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The cases of a change: each is moved, and moved back by {@link UndoingMapper}, whole. Lists of ids are joined with commas. */
@Mapper
interface ChangeCasesMapper {

    /** All running cases that follow another version of the same standard. */
    void gather(long change);

    /** Lets the database count how many rows there are by now: its plans depend on it. */
    void count();

    List<Long> next(
            @Param("change") long change,
            @Param("state") CaseState state,
            @Param("after") long after,
            @Param("limit") int limit);

    /** Locks the cases for whoever promises something; does not wait for those in other hands. */
    List<Long> holdCases(String cases);

    /** Locks the unresolved deadlines of the cases; does not wait for those in other hands. */
    List<Held> hold(String cases);

    /** Cases with a deadline that could not be locked. @param held ids of those that could */
    List<Long> inOtherHands(@Param("cases") String cases, @Param("held") String held);

    /** What is not counted anew is explained by the new version, too. */
    void relabel(@Param("reach") Reach reach);

    /** Cases follow the new version from now on. */
    void follow(@Param("change") long change, @Param("cases") String cases);

    /** Failed cases are looked at once more. @param back whether they could not be moved back, rather than moved */
    void retry(@Param("change") long change, @Param("back") boolean back);

    void mark(
            @Param("change") long change,
            @Param("cases") String cases,
            @Param("state") CaseState state,
            @Param("reason") String reason);

    enum CaseState {
        PENDING,
        MOVED,
        KEPT,
        FAILED,
        UNDONE
    }

    /** @param late whether it is known to be overdue */
    record Held(long id, long caseId, String processInstanceId, boolean late) {}

    /** A deadline just written anew, as it is now. @param elsewhere whether a change has just given it another date, or switched it on or off */
    record Moved(
            long id,
            Long caseId,
            String code,
            String subject,
            String processInstanceId,
            String taskId,
            Instant due,
            Instant overdue,
            Working working,
            boolean elsewhere,
            boolean told) {}
}
