package org.suprovid.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Compares rows with tasks and timers, set by set. */
@Mapper
interface CheckMapper {

    /** Deadlines, open or off, whose row is sound, in the order of their ids. @param until the last id that is meant */
    List<ChangeCasesMapper.Moved> open(
            @Param("after") long after,
            @Param("until") long until,
            @Param("limit") int limit,
            @Param("zone") String zone);

    /** The next deadlines, open or off, whatever is in them. */
    List<Long> ids(@Param("after") long after, @Param("limit") int limit);

    /** Tasks due at another moment than their row says. */
    List<String> tasksElsewhere(@Param("deadlines") String deadlines);

    /** Tasks with a timer for the delay in their diagram that is neither waiting nor known to have fired. */
    List<Unwatched> unarmed(@Param("deadlines") String deadlines);

    /** What cannot be mended by itself. */
    List<CheckRun.Finding> findings(@Param("zone") String zone, @Param("limit") int limit);

    /** Does nothing if one has been asked for that is not done yet. */
    void ask(@Param("place") String place, @Param("now") Instant now);

    /** The one that is asked for and not done; does not wait if a node is at it. */
    Optional<Head> take();

    /** Counts what a chunk came to; the next one begins after its last deadline. */
    void advance(@Param("id") long id, @Param("done") ConsistencyChunks.Done done);

    void finish(@Param("id") long id, @Param("now") Instant now);

    void insertFinding(@Param("check") long check, @Param("finding") CheckRun.Finding finding);

    void insertFindingOf(
            @Param("check") long check, @Param("deadline") long deadline, @Param("kind") CheckRun.Kind kind);

    /** The last one that is done. */
    Optional<Head> last();

    Optional<CheckProgress> asked();

    List<CheckRun.Finding> findingsOf(long check);

    /** Names this server and database. */
    String place();

    Optional<String> lastPlace();

    record Unwatched(String taskId, String code) {}

    record Head(long id, Instant at, int checked, int timersRepaired, int tasksRepaired, long lastId) {}
}
