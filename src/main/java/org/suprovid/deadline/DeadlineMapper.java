package org.suprovid.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

@Mapper
interface DeadlineMapper {

    /** The one deadline of this kind that is open or switched off. */
    @Remembered
    Optional<Deadline> unresolved(@Param("key") DeadlineKey key);

    @Remembered
    List<Deadline> of(@Param("owner") DeadlineOwner owner);

    /** What one process still promises, switched off or not. */
    List<Deadline> unresolvedOf(
            @Param("owner") DeadlineOwner owner, @Param("processInstanceId") String processInstanceId);

    /** Whether something is promised in a case that no task keeps. */
    boolean hasUntied(long caseId);

    Optional<Deadline> ofTask(String taskId);

    /** Open promises of tasks that are about more than the case itself. */
    List<Kept> ofTasks(@Param("taskIds") Collection<String> taskIds);

    /** A task and what it keeps. */
    record Kept(String taskId, String code, String subject) {

        Promised promised() {
            return new Promised(code, subject);
        }
    }

    Optional<Deadline> byId(@Param("caseId") long caseId, @Param("id") long id);

    /** Lets nobody else change it until the transaction ends. */
    Optional<Long> hold(long id);

    void noteExtension(@Param("deadlineId") long deadlineId, @Param("by") long by, @Param("x") Extension extension);

    /** Leaves an unresolved deadline of the same kind as it is. */
    void insert(NewDates deadline);

    void retime(@Param("id") long id, @Param("to") NewDates to, @Param("now") Instant now);

    /** Whether somebody was reminded of it or it was late; null if nothing was open. */
    Boolean meet(@Param("key") DeadlineKey key, @Param("now") Instant now, @Param("keeper") Endings.Keeper keeper);

    /** As {@link #meet}. */
    Boolean cancel(long id);

    /** Whether anybody was told of its date. */
    boolean isKnown(long id);

    void passTo(@Param("id") long id, @Param("caseId") long caseId);

    /** @param outliving codes that are left alone, joined with commas */
    void cancelAll(@Param("caseId") long caseId, @Param("outliving") String outliving);

    /** Does nothing if there is none. */
    void bindUnresolved(@Param("key") DeadlineKey key, @Param("taskId") String taskId);

    void bindTask(@Param("id") long id, @Param("taskId") String taskId);

    /**
     * 0 if somebody was asked since.
     *
     * @param asked the moment that is told, null if it was told before its time
     */
    int countReminder(@Param("id") long id, @Param("asked") Instant asked, @Param("now") Instant now);

    /** 0 if it was told of this due day. */
    int notePassed(@Param("id") long id, @Param("due") Instant due);

    void markOverdue(@Param("id") long id, @Param("since") Instant since, @Param("escalatedTo") String escalatedTo);

    /** An open one, held until the transaction ends; empty if it is in other hands. */
    Optional<Deadline> held(long id);

    /** Ids of delays that only the worker knows of. */
    List<Long> knownToWorkerOnly(@Param("after") long after, @Param("limit") int limit);

    /**
     * Ids of what somebody is to be told now: a reminder that nobody has had, or that the due day has ended.
     *
     * @param moments codes that are left alone, joined with commas
     */
    List<Long> untold(
            @Param("after") long after,
            @Param("now") Instant now,
            @Param("moments") String moments,
            @Param("limit") int limit);
}
