package org.suprovid.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AttendanceMapper {

    /** Every client whose case is open in the programme, as far as the reader sees them, and those who came already. */
    List<Resident> residents(@Param("activityId") long activityId, @Param("on") LocalDate on);

    /** Who wishes to come, or does not any more, of those whom the writer sees; answers with what was not so before. */
    List<Ticked> wish(@Param("activityId") long activityId, @Param("change") TickChange change);

    /** The same of those who came on a day, all in one statement. */
    List<Ticked> attend(
            @Param("activityId") long activityId,
            @Param("on") LocalDate on,
            @Param("change") TickChange change,
            @Param("by") long by,
            @Param("at") Instant at);

    /** What the client of a case took part in, or wishes to, the newest first. */
    List<Attended> ofCase(@Param("caseId") long caseId);

    /** What a line of a plan was served by. */
    List<Attended> ofLine(@Param("caseId") long caseId, @Param("lineId") long lineId);

    /**
     * Those for whom this was the last activity: who came, wishes to come to no other, and is not asked to meet already.
     *
     * @param after id of a case
     */
    List<Last> lastFor(@Param("activityId") long activityId, @Param("after") long after, @Param("most") int most);

    /**
     * Somebody who may come.
     *
     * @param times on how many days of it
     */
    record Resident(long caseId, String number, long personId, boolean wishes, boolean attended, int times) {}

    /** A tick that was set or taken away. */
    record Ticked(long caseId, boolean set) {}

    /** @param times on how many days, 0 if it is only wished for; then {@code last} is null */
    record Attended(long activityId, String title, String service, LocalDate heldOn, int times, LocalDate last) {}

    /** @param on the last day on which the client came */
    record Last(long caseId, LocalDate on) {}
}
