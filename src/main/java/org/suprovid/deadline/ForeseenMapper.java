package org.suprovid.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.standard.Span;

/** Looks at all deadlines that a change is about, in one statement each. */
@Mapper
interface ForeseenMapper {

    /** For the rest of the transaction, which looks at all running cases. */
    String makeRoom();

    /** Ids of the versions that would be replaced. */
    List<Long> oldVersions(@Param("reach") Reach reach);

    /** Everything that a date depends on, once. */
    List<Question> questions(@Param("reach") Reach reach);

    /**
     * @param at when something counts as overdue
     * @param first Monday of the first week; what is due earlier counts there
     * @param end the Monday after the last week
     */
    Foreseen foreseen(
            @Param("reach") Reach reach,
            @Param("answers") Answers answers,
            @Param("at") Instant at,
            @Param("first") LocalDate first,
            @Param("end") LocalDate end,
            @Param("after") ItemCursor after,
            @Param("limit") int limit);

    /**
     * @param key all of it in one text
     * @param versions ids of the versions that the case would follow, the main one first
     * @param anchor a moment of the day it counts from; the moment itself if it is counted to the second
     */
    record Question(String key, String code, String versions, Instant anchor, LocalDate typedDue, Span extension) {}
}
