package org.suprovid.worklist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface WorkMapper {

    List<WorkRow> page(@Param("q") WorkQuery query);

    /** The case or request a task belongs to, if the current actor may see it. */
    TaskSubject subject(@Param("businessKey") String businessKey);

    List<WorkRow> ofBusinessKey(@Param("businessKey") String businessKey, @Param("me") String me);

    /**
     * Days agreed with clients whose case somebody leads or stands in for, days on which they are to ask what became of a
     * request that is still open, days of conferences that nobody has called yet, and days on which who was not ready may be
     * asked again; the earliest first.
     *
     * @param forgotten who has not been asked again by then need not be
     */
    List<AgreedRow> agreed(
            @Param("staff") long staff,
            @Param("until") LocalDate until,
            @Param("forgotten") LocalDate forgotten,
            @Param("limit") int limit);

    List<LateRow> lateInTeam(@Param("limit") int limit);

    FinishedTask finished(@Param("taskId") String taskId);

    /** The number under which a matter goes on: a request that became a case is followed into the case. */
    String followedBy(@Param("businessKey") String businessKey);

    /** What a page of work is asked for. */
    record WorkQuery(
            String me,
            Set<String> roles,
            String kind,
            String number,
            LocalDateTime until,
            WorkCursor after,
            int limit) {}
}
